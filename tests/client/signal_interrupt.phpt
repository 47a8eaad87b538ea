--TEST--
Ctrl-C ends a process that waits for a reply, or to try again
--EXTENSIONS--
ezsms
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([['then' => 'hang'], reply('', '503 Service Unavailable', ['Retry-After: 50'])] as $reply) {
	$gateway = new Gateway([$reply]);
	/* A shell that runs the tests in its background has the signal ignored. */
	$code = sprintf(
		'pcntl_signal(SIGINT, SIG_DFL); require %s; %s->sendText("60123456789", "x"); echo "not reached\n";',
		var_export(__DIR__ . '/../support/gateway.php', true),
		'(new EzSms\Client("u", "p", null, ' . var_export($gateway->url(), true) . ', new EzSms\Options(timeout: 100)))',
	);
	$php = getenv('TEST_PHP_EXECUTABLE') . ' ' . getenv('TEST_PHP_EXTRA_ARGS');
	$process = proc_open("exec $php -r " . escapeshellarg($code), [['file', '/dev/null', 'r']], $pipes);
	while (!$gateway->requests()) {
		usleep(10_000);
	}
	usleep(200_000);
	within(20, function () use ($process) {
		posix_kill(proc_get_status($process)['pid'], SIGINT);
		while (($status = proc_get_status($process))['running']) {
			usleep(10_000);
		}
		var_dump($status['signaled'] && $status['termsig'] === SIGINT);
	});
	echo count($gateway->requests()), "\n";
}
?>
--EXPECT--
bool(true)
in time
1
bool(true)
in time
1
