--TEST--
reset_connections() in a child leaves the parent's connection alone
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
$client->sendText('60123456789', 'one');
$child = pcntl_fork();
if ($child === 0) {
	EzSms\reset_connections();
	$client->sendText('60123456789', 'two');
	EzSms\reset_connections();
	$client->sendText('60123456789', 'three');
	exit(0);
}
pcntl_waitpid($child, $status);
echo pcntl_wexitstatus($status), "\n";
$client->sendText('60123456789', 'four');
foreach ($gateway->requests() as $request) {
	echo $request->connection, "\n";
}
var_dump($gateway->connections()[0]['closedBy']);
?>
--EXPECT--
0
0
1
2
0
NULL
