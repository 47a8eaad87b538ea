--TEST--
What is kept of a body ends at 64 KiB
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([reply(str_repeat('z', 65536)), reply(str_repeat('z', 65537)), reply(str_repeat('z', 1_000_000)), reply('10 ' . str_repeat(' ', 1_000_000))]);
$client = $gateway->client();
for ($i = 0; $i < 3; $i++) {
	echo strlen($client->call('Other.aspx')->body), "\n";
}
$credits = $client->credits();
echo $credits->remaining, ' ', strlen($credits->raw), "\n";
?>
--EXPECT--
65536
65536
65536
10 65536
