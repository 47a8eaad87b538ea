--TEST--
hex_encode() of the empty text is empty
--EXTENSIONS--
ezsms
--FILE--
<?php
var_dump(EzSms\hex_encode(''));
?>
--EXPECT--
string(0) ""
