--TEST--
hex_decode() takes U+FEFF for a character, not for a mark to drop or to turn by
--EXTENSIONS--
ezsms
--FILE--
<?php
var_dump(EzSms\hex_decode('FEFF0041') === "\u{FEFF}A");
var_dump(EzSms\hex_decode('FFFE4100') === "\u{FFFE}\u{4100}");
?>
--EXPECT--
bool(true)
bool(true)
