--TEST--
The same with connections of the client's own
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [held()], 't2' => [held()]]);
$client = $gateway->client(persistent: false, retries: 2);
$batch = $client->sendMany(numbered(8, $pulled), 3);
foreach ($batch as $key => $outcome) {
	break;
}
$child = pcntl_fork();
if ($child === 0) {
	$found = iterator_to_array($batch);
	ksort($found);
	echo json_encode(array_map(kind(...), $found)), ' ', $pulled, "\n";
	echo kind($client->sendText('60123456789', 'child')), "\n";
	exit(0);
}
pcntl_waitpid($child, $status);
echo pcntl_wexitstatus($status), "\n";
$gateway->release();
$found = iterator_to_array($batch);
ksort($found);
echo json_encode(array_map(kind(...), $found)), "\n";
$sent = fields($gateway, 'message');
echo count($sent), ' ', count(array_unique($sent)), ' ', count(array_unique(fields($gateway, 'seqno'))), "\n";
?>
--EXPECT--
{"1":"UnknownOutcomeException","2":"UnknownOutcomeException"} 3
Receipt
0
{"1":"Receipt","2":"Receipt","3":"Receipt","4":"Receipt","5":"Receipt","6":"Receipt","7":"Receipt"}
9 9 9
