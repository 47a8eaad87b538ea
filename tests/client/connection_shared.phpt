--TEST--
Persistent clients share a connection, also when the first is gone
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

$gateway = new Gateway([reply('1701')]);
$client = $gateway->client();
$client->sendText('60123456789', 'one');
$other = new Client('someone', 'else', null, $gateway->url());
$other->sendText('60123456789', 'two');
unset($client, $other);
gc_collect_cycles();
$gateway->client()->sendText('60123456789', 'three');
foreach ($gateway->requests() as $request) {
	echo $request->connection, "\n";
}
?>
--EXPECT--
0
0
0
