--TEST--
A child that leaves the batch alone sends by itself, also a batch
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2]], 't1' => [held()]]);
$client = $gateway->client();
foreach ($client->sendMany(numbered(3), 2) as $key => $outcome) {
	if ($key === 0) {
		$child = pcntl_fork();
		if ($child === 0) {
			echo kind($client->sendText('60123456789', 'child')), "\n";
			show($client->sendMany(elements('x', 'y'), 1));
			exit(0);
		}
		pcntl_waitpid($child, $status);
		echo pcntl_wexitstatus($status), "\n";
		$gateway->release();
	}
	$found[$key] = kind($outcome);
}
ksort($found);
echo json_encode($found), "\n";
$sent = fields($gateway, 'message');
sort($sent);
echo implode(' ', $sent), "\n";
?>
--EXPECT--
Receipt
0 Receipt
1 Receipt
0
["Receipt","Receipt","Receipt"]
child t0 t1 t2 x y
