--TEST--
After reset_connections() the next request opens a connection, and the old ones are closed
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
EzSms\reset_connections();
$client->sendText('60123456789', 'one');
$client->sendText('60123456789', 'two');
EzSms\reset_connections();
EzSms\reset_connections();
echo $gateway->closed(0), "\n";
$client->sendText('60123456789', 'three');
$gateway->client()->sendText('60123456789', 'four');
foreach ($gateway->requests() as $request) {
	echo $request->connection, "\n";
}
?>
--EXPECT--
client
0
0
1
1
