--TEST--
A batch that nobody iterates over takes nothing and sends nothing
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function generator(): Generator
{
	try {
		echo "the generator began\n";
		yield ['60123456789', 'one'];
	} finally {
		echo "the generator ended\n";
	}
}

$gateway = new Gateway();
$client = $gateway->client();
$client->sendMany(generator());
$batch = $client->sendMany(generator());
$batch = null;
usleep(50_000);
echo count($gateway->connections()), " connections\n";
?>
--EXPECT--
0 connections
