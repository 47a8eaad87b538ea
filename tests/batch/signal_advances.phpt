--TEST--
The handler of a signal advances the batch between two steps of a loop, to its end
--EXTENSIONS--
ezsms
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

pcntl_async_signals(true);
$gateway = new Gateway([reply('1701:1')]);
$client = $gateway->client();
$batch = null;
$isHandling = false;
pcntl_signal(SIGUSR1, function () use (&$batch, &$isHandling) {
	if ($batch && !$isHandling) {
		$isHandling = true;
		try {
			$batch->next();
		} catch (Error) {
		}
		$isHandling = false;
	}
});
$parent = getmypid();
if (!($child = pcntl_fork())) {
	for ($i = 0; $i < 20_000 && posix_kill($parent, SIGUSR1); $i++) {
		usleep(30);
	}
	exit(0);
}
$outcomes = 0;
while (pcntl_waitpid($child, $status, WNOHANG) === 0) {
	$batch = $client->sendMany(numbered(2), 2);
	foreach ($batch as $outcome) {
		$outcomes += $outcome === null || kind($outcome) === 'Receipt' ? 1 : 1_000_000;
	}
	$batch = null;
}
var_dump($outcomes > 0 && $outcomes < 1_000_000);
?>
--EXPECT--
bool(true)
