--TEST--
A handler that doesn't throw, and sends meanwhile, disturbs nothing
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [held()], 't1' => [held()]]);
$client = $gateway->client();
pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () use ($gateway, $client) {
	echo kind($client->sendText('60123456789', 'from the handler')), "\n";
	$gateway->release();
});
pcntl_alarm(1);
$found = iterator_to_array($client->sendMany(numbered(4), 2));
ksort($found);
echo json_encode(array_map(kind(...), $found)), "\n";
$sent = fields($gateway, 'message');
sort($sent);
echo implode(', ', $sent), "\n";
?>
--EXPECT--
Receipt
["Receipt","Receipt","Receipt","Receipt"]
from the handler, t0, t1, t2, t3
