--TEST--
What the handler of a signal throws while a message is made comes out of the loop, and the message is valid
--EXTENSIONS--
ezsms
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway();
$client = $gateway->client(timeout: 60);
$thrown = $caught = $invalid = 0;
$isArmed = false;
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use (&$thrown, &$isArmed) {
	if ($isArmed) {
		$isArmed = false;
		$thrown++;
		throw new DomainException('the handler');
	}
});
$parent = getmypid();
$child = fork_to_kill();
if ($child === 0) {
	while (posix_kill($parent, SIGUSR1)) {
		usleep(500);
	}
	exit(0);
}
/* Its segments take longer to count than the pause between two signals. */
$text = str_repeat('a', 3_000_000);
for ($i = 0; $i < 10; $i++) {
	$batch = $client->sendMany([['60123456789', $text]]);
	try {
		$isArmed = true;
		foreach ($batch as $outcome) {
			$invalid += $outcome instanceof EzSms\InvalidMessageException;
		}
	} catch (DomainException) {
		$caught++;
	}
	$isArmed = false;
	foreach ($batch as $outcome) {
		$invalid += $outcome instanceof EzSms\InvalidMessageException;
	}
	$invalid += $batch->counts()->invalid;
}
posix_kill($child, SIGKILL);
while (pcntl_waitpid($child, $status) !== $child);
var_dump($thrown > 0, $caught === $thrown, $invalid);
?>
--EXPECT--
bool(true)
bool(true)
int(0)
