--TEST--
hex_encode() reads past a NUL octet
--EXTENSIONS--
ezsms
--FILE--
<?php
echo EzSms\hex_encode("A\0B"), "\n";
?>
--EXPECT--
004100000042
