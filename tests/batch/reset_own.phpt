--TEST--
reset_connections() leaves the connections of clients that have their own
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$own = $gateway->client(persistent: false);
$own->sendText('60123456789', 'one');
$batch = $own->sendMany(numbered(3), 1);
foreach ($batch as $outcome) {
	EzSms\reset_connections();
}
$own->sendText('60123456789', 'two');
foreach ($gateway->requests() as $request) {
	echo $request->connection, "\n";
}
?>
--EXPECT--
0
0
0
0
0
