--TEST--
seqno() reads parts through references
--EXTENSIONS--
ezsms
--FILE--
<?php
$order = 'order';
$number = 123;
$parts = [&$order, &$number];
var_dump(EzSms\seqno(...$parts) === EzSms\seqno('order', 123));
var_dump(call_user_func_array('EzSms\seqno', $parts) === EzSms\seqno('order', 123));
?>
--EXPECT--
bool(true)
bool(true)
