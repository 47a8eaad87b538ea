--TEST--
A copy of an Attempt, like that of any other value, is as good as the value
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$values = [$gateway->client(observer: function (EzSms\Attempt $attempt) use (&$seen) { $seen = $attempt; })->sendText('60123456789', 'x'), $seen];
foreach ($values as $value) {
	$copy = clone $value;
	echo $copy::class, ' ', $copy == $value && $copy !== $value ? 'equal' : 'different', ' ', $copy->outcome->name ?? $copy->returnCode->name, "\n";
}
?>
--EXPECT--
EzSms\Receipt equal Sent
EzSms\Attempt equal Accepted
