--TEST--
A query goes out again when its kept connection was closed
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([reply('1701:1'), ['then' => 'close'], reply('90')]);
$client = $gateway->client();
$client->sendText('60123456789', 'one');
outcome(fn () => $client->credits());
echo count($gateway->requests()), "\n";
?>
--EXPECT--
Credits used=null remaining=90.0 raw="90"
3
