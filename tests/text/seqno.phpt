--TEST--
seqno() gives 20 characters of lower-case base32
--EXTENSIONS--
ezsms
--FILE--
<?php
$wrong = 0;
for ($i = 0; $i < 2000; $i++) {
	$wrong += !preg_match('/^[a-z2-7]{20}$/D', EzSms\seqno('order', $i));
}
var_dump($wrong);
?>
--EXPECT--
int(0)
