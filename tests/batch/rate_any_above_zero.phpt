--TEST--
Every rate above 0 is one
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
foreach ([0.0001, 1e-9, 1e9] as $rate) {
	refusal(fn () => $client->sendMany([], rate: $rate));
}
?>
--EXPECT--
accepted
accepted
accepted
