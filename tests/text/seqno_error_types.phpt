--TEST--
seqno() coerces nothing
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach ([1.0, true, null, [], new ArrayObject()] as $part) {
	foreach ([[$part], ['order', $part]] as $parts) {
		try {
			EzSms\seqno(...$parts);
			echo "accepted\n";
		} catch (TypeError $e) {
			echo $e->getMessage(), "\n";
		}
	}
}
?>
--EXPECTF--
EzSms\seqno(): Argument #1 ($part) must be of type string|int, %s given
EzSms\seqno(): Argument #2 must be of type string|int, %s given
EzSms\seqno(): Argument #1 ($part) must be of type string|int, %s given
EzSms\seqno(): Argument #2 must be of type string|int, %s given
EzSms\seqno(): Argument #1 ($part) must be of type string|int, %s given
EzSms\seqno(): Argument #2 must be of type string|int, %s given
EzSms\seqno(): Argument #1 ($part) must be of type string|int, %s given
EzSms\seqno(): Argument #2 must be of type string|int, %s given
EzSms\seqno(): Argument #1 ($part) must be of type string|int, %s given
EzSms\seqno(): Argument #2 must be of type string|int, %s given
