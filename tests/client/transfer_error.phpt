--TEST--
A transfer of nothing, of less, or to nobody is refused, and nothing is sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$client = $gateway->client();
foreach ([0, -1, 0.0, -0.5, NAN, INF, -INF] as $credits) {
	refusal(fn () => $client->transferCredits('cust', $credits));
}
refusal(fn () => $client->transferCredits('cust', '5 credits'));
refusal(fn () => $client->transferCredits('', 1));
var_dump($gateway->connections());
?>
--EXPECT--
ValueError: Argument #2 ($credits)
ValueError: Argument #2 ($credits)
ValueError: Argument #2 ($credits)
ValueError: Argument #2 ($credits)
ValueError: Argument #2 ($credits)
ValueError: Argument #2 ($credits)
ValueError: Argument #2 ($credits)
TypeError: Argument #2 ($credits)
ValueError: Argument #1 ($customer)
array(0) {
}
