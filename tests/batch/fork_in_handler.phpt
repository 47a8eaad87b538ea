--TEST--
A handler of a signal that forks: the child gets unknown outcomes, the parent the replies
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () {
	global $child, $gateway, $status;
	wait_for_requests($gateway, 2);
	$child = pcntl_fork();
	if ($child) {
		pcntl_waitpid($child, $status);
		$gateway->release();
	}
});
$gateway = new Gateway(texts: ['t0' => [held()], 't1' => [held()]]);
$batch = $gateway->client(retries: 2)->sendMany(numbered(4), 2);
pcntl_alarm(1);
$found = iterator_to_array($batch);
ksort($found);
echo json_encode(array_map(kind(...), $found)), "\n";
if ($child === 0) {
	exit(0);
}
echo pcntl_wexitstatus($status), "\n";
$sent = fields($gateway, 'message');
echo count($sent), ' ', count(array_unique($sent)), "\n";
?>
--EXPECT--
["UnknownOutcomeException","UnknownOutcomeException"]
["Receipt","Receipt","Receipt","Receipt"]
0
4 4
