--TEST--
hex_decode() reads digits of either case
--EXTENSIONS--
ezsms
--FILE--
<?php
var_dump(EzSms\hex_decode('abcd') === "\u{ABCD}");
var_dump(EzSms\hex_decode('aBCd') === "\u{ABCD}");
var_dump(EzSms\hex_decode('d83dDE0e') === "\u{1F60E}");
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
