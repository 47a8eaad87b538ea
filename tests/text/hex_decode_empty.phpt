--TEST--
hex_decode() of no digits is empty
--EXTENSIONS--
ezsms
--FILE--
<?php
var_dump(EzSms\hex_decode(''));
?>
--EXPECT--
string(0) ""
