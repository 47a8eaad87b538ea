--TEST--
With a window of one, each is sent after the one before has been answered, over one connection
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([['send' => reply('1701:1'), 'delay' => 5000]]);
show($gateway->client()->sendMany(numbered(5), 1));
echo implode(' ', fields($gateway, 'message')), "\n";
echo $gateway->peak(), ' at once over ', count($gateway->connections()), " connections\n";
?>
--EXPECT--
0 Receipt
1 Receipt
2 Receipt
3 Receipt
4 Receipt
t0 t1 t2 t3 t4
1 at once over 1 connections
