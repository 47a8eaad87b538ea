--TEST--
After reset_connections() in the loop the next message opens a connection
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
foreach ($gateway->client()->sendMany(numbered(3), 1) as $key => $outcome) {
	echo kind($outcome), "\n";
	if ($key === 0) {
		EzSms\reset_connections();
	}
}
foreach ($gateway->requests() as $request) {
	echo $request->connection, "\n";
}
echo $gateway->closed(0), "\n";
?>
--EXPECT--
Receipt
Receipt
Receipt
0
1
1
client
