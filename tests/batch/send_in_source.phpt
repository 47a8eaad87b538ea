--TEST--
A single send in the source, while messages are under way
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(EzSms\Client $client): Generator
{
	for ($i = 0; $i < 6; $i++) {
		if (kind($client->sendText('60123456789', "before$i")) !== 'Receipt') {
			echo "not accepted\n";
		}
		yield $i => ['60123456789', "t$i"];
	}
}

$gateway = new Gateway();
$client = $gateway->client();
$found = iterator_to_array($client->sendMany(source($client), 3));
ksort($found);
echo implode(' ', array_keys($found)), ' ', implode(' ', array_unique(array_map(kind(...), $found))), "\n";
$sent = fields($gateway, 'message');
echo count($sent), ' ', count(array_unique($sent)), "\n";
?>
--EXPECT--
0 1 2 3 4 5 Receipt
12 12
