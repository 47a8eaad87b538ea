--TEST--
Windows and rates that are none are refused, and the argument is named
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
foreach ([0, -1, 1001, PHP_INT_MAX, PHP_INT_MIN] as $window) {
	refusal(fn () => $client->sendMany([], $window));
}
foreach ([0, 0.0, -0.0, -1, NAN, -INF] as $rate) {
	refusal(fn () => $client->sendMany([], 1, $rate));
}
foreach ([1, 16, 1000] as $window) {
	refusal(fn () => $client->sendMany([], $window));
}
foreach ([null, 1, 0.5, 1000.0] as $rate) {
	refusal(fn () => $client->sendMany([], rate: $rate));
}
refusal(fn () => $client->sendMany([], 'many'));
refusal(fn () => $client->sendMany([], 1, 'fast'));
?>
--EXPECT--
ValueError: Argument #2 ($window)
ValueError: Argument #2 ($window)
ValueError: Argument #2 ($window)
ValueError: Argument #2 ($window)
ValueError: Argument #2 ($window)
ValueError: Argument #3 ($rate)
ValueError: Argument #3 ($rate)
ValueError: Argument #3 ($rate)
ValueError: Argument #3 ($rate)
ValueError: Argument #3 ($rate)
ValueError: Argument #3 ($rate)
accepted
accepted
accepted
accepted
accepted
accepted
accepted
TypeError: Argument #2 ($window)
TypeError: Argument #3 ($rate)
