--TEST--
segments() names no cause where the text fits GSM 03.38
--EXTENSIONS--
ezsms
--FILE--
<?php
$s = EzSms\segments('Ünter [100€] @home £5');
var_dump($s->unicodeCause, $s->unicodeCauseOffset);
?>
--EXPECT--
NULL
NULL
