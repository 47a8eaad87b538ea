--TEST--
seqno() gives the same for the same parts
--EXTENSIONS--
ezsms
--FILE--
<?php
var_dump(EzSms\seqno('order', 123, 'paid') === EzSms\seqno('order', 123, 'paid'));
?>
--EXPECT--
bool(true)
