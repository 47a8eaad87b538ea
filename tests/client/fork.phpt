--TEST--
A child sends on a connection of its own, and the parent goes on with the kept one
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$client = $gateway->client();
$client->sendText('60123456789', 'one');
$child = pcntl_fork();
if ($child === 0) {
	$client->sendText('60123456789', 'two');
	$gateway->client()->sendText('60123456789', 'three');
	exit(0);
}
pcntl_waitpid($child, $status);
echo pcntl_wexitstatus($status), "\n";
$client->sendText('60123456789', 'four');
foreach ($gateway->requests() as $request) {
	echo $request->connection, "\n";
}
echo $gateway->closed(1), "\n";
var_dump($gateway->connections()[0]['closedBy']);
?>
--EXPECT--
0
0
1
1
0
client
NULL
