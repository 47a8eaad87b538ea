--TEST--
A batch whose source iterates over another batch
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function confirmations(EzSms\Client $client): Generator
{
	foreach ($client->sendMany(numbered(6), 3) as $key => $outcome) {
		yield $key => ['60123456789', "confirmation $key"];
	}
}

$gateway = new Gateway();
$client = $gateway->client();
$found = iterator_to_array($client->sendMany(confirmations($client), 2));
ksort($found);
echo implode(' ', array_keys($found)), ' ', implode(' ', array_unique(array_map(kind(...), $found))), "\n";
$sent = fields($gateway, 'message');
sort($sent);
echo implode(', ', $sent), "\n";
?>
--EXPECT--
0 1 2 3 4 5 Receipt
confirmation 0, confirmation 1, confirmation 2, confirmation 3, confirmation 4, confirmation 5, t0, t1, t2, t3, t4, t5
