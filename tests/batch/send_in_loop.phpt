--TEST--
A single send, a query and a broadcast in the loop
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([reply('1701:1')]);
$client = $gateway->client();
$other = $gateway->client(persistent: false);
foreach ($client->sendMany(numbered(6), 3) as $key => $outcome) {
	$found[$key] = kind($outcome);
	echo kind($client->sendText('60123456789', 'alone')), ' ', kind($other->broadcast(['60123456789', '60198765432'], 'all')), ' ', kind($client->call('Page.aspx')), "\n";
}
ksort($found);
echo implode(' ', array_keys($found)), ' ', implode(' ', array_unique($found)), "\n";
$sent = array_count_values(array_filter(fields($gateway, 'message')));
ksort($sent);
echo json_encode($sent), "\n";
?>
--EXPECT--
Receipt Receipt Reply
Receipt Receipt Reply
Receipt Receipt Reply
Receipt Receipt Reply
Receipt Receipt Reply
Receipt Receipt Reply
0 1 2 3 4 5 Receipt
{"all":6,"alone":6,"t0":1,"t1":1,"t2":1,"t3":1,"t4":1,"t5":1}
