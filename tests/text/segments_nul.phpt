--TEST--
segments() reads past a NUL character, which GSM 03.38 lacks
--EXTENSIONS--
ezsms
--FILE--
<?php
$s = EzSms\segments("ab\0c");
var_dump($s->units, bin2hex($s->unicodeCause), $s->unicodeCauseOffset);
?>
--EXPECT--
int(4)
string(2) "00"
int(2)
