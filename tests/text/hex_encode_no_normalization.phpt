--TEST--
hex_encode() keeps decomposed characters decomposed
--EXTENSIONS--
ezsms
--FILE--
<?php
echo EzSms\hex_encode("e\u{301}"), ' ', EzSms\hex_encode("\u{E9}"), "\n";
?>
--EXPECT--
00650301 00E9
