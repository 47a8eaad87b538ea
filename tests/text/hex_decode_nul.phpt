--TEST--
hex_decode() gives a NUL octet back
--EXTENSIONS--
ezsms
--FILE--
<?php
var_dump(EzSms\hex_decode('004100000042') === "A\0B");
?>
--EXPECT--
bool(true)
