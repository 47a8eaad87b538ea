--TEST--
seqno() takes an integer for its decimal digits
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach ([0, 123, -1, PHP_INT_MAX, PHP_INT_MIN] as $number) {
	var_dump(EzSms\seqno('order', $number) === EzSms\seqno('order', (string) $number));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
