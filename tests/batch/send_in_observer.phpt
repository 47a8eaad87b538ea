--TEST--
A single send and a batch in the observer
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\Client;
use EzSms\Options;

$gateway = new Gateway();
$other = $gateway->client();
$observer = function () use ($other) {
	echo kind($other->sendText('60123456789', 'alone')), ' ', implode(' ', array_map(kind(...), iterator_to_array($other->sendMany(elements('x', 'y'), 2)))), "\n";
};
$found = iterator_to_array($gateway->client(observer: $observer)->sendMany(numbered(4), 2));
ksort($found);
echo implode(' ', array_keys($found)), ' ', implode(' ', array_unique(array_map(kind(...), $found))), "\n";
$sent = array_count_values(fields($gateway, 'message'));
ksort($sent);
echo json_encode($sent), "\n";
?>
--EXPECT--
Receipt Receipt Receipt
Receipt Receipt Receipt
Receipt Receipt Receipt
Receipt Receipt Receipt
0 1 2 3 Receipt
{"alone":4,"t0":1,"t1":1,"t2":1,"t3":1,"x":4,"y":4}
