--TEST--
A batch that was only made before a fork is the child's to send
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
$client->sendText('60123456789', 'parent');
$batch = $client->sendMany(numbered(2), 1);
$child = pcntl_fork();
if ($child === 0) {
	show($batch);
	exit(0);
}
pcntl_waitpid($child, $status);
unset($batch);
echo pcntl_wexitstatus($status), "\n";
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
0 Receipt
1 Receipt
0
parent t0 t1
