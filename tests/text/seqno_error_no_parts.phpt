--TEST--
seqno() needs a part
--EXTENSIONS--
ezsms
--FILE--
<?php
try {
	EzSms\seqno();
} catch (ArgumentCountError $e) {
	echo $e->getMessage(), "\n";
}
?>
--EXPECT--
EzSms\seqno() expects at least 1 argument, 0 given
