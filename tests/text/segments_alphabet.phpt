--TEST--
segments() gives one of the two cases of the enum
--EXTENSIONS--
ezsms
--FILE--
<?php
var_dump(EzSms\segments('@')->alphabet === EzSms\Alphabet::Gsm0338);
var_dump(EzSms\segments('中')->alphabet === EzSms\Alphabet::Unicode);
?>
--EXPECT--
bool(true)
bool(true)
