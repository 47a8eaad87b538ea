--TEST--
What a gateway sends beyond a reply is not taken for the next request's
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([reply('1701:1') . reply('1701:surplus'), reply('1701:2')]);
$client = $gateway->client();
echo $client->sendText('60123456789', 'x')->messageId, "\n";
echo $client->sendText('60123456789', 'x')->messageId, "\n";
?>
--EXPECT--
1
2
