--TEST--
A client that is not persistent has a connection of its own, and closes it when it is freed
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$shared = $gateway->client();
$shared->sendText('60123456789', 'one');
$own = $gateway->client(persistent: false);
$own->sendText('60123456789', 'two');
$own->sendText('60123456789', 'three');
$another = $gateway->client(persistent: false);
$another->sendText('60123456789', 'four');
foreach ($gateway->requests() as $request) {
	echo $request->connection, "\n";
}
var_dump(array_column($gateway->connections(), 'closedBy'));
unset($own);
echo $gateway->closed(1), "\n";
$shared->sendText('60123456789', 'five');
$another->sendText('60123456789', 'six');
echo $gateway->requests()[4]->connection, $gateway->requests()[5]->connection, "\n";
?>
--EXPECT--
0
1
1
2
array(3) {
  [0]=>
  NULL
  [1]=>
  NULL
  [2]=>
  NULL
}
client
02
