--TEST--
A script whose time is up while it waits ends with PHP's own error, and its shutdown functions can send
--EXTENSIONS--
ezsms
pcntl
posix
--SKIPIF--
<?php
if (PHP_ZTS) echo 'skip the time of threads is not told by SIGPROF';
?>
--INI--
display_errors=1
log_errors=0
html_errors=0
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

with_zend_allocator(__FILE__);
foreach ([['then' => 'hang'], reply('', '503 Service Unavailable', ['Retry-After: 50'])] as $reply) {
	$gateway = new Gateway([$reply, reply('1701:2')]);
	$child = fork_to_kill();
	if ($child === 0) {
		register_shutdown_function(fn () => outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'after'), ['codes']));
		set_time_limit(1);
		$gateway->client(timeout: 100, retries: 1)->sendText('60123456789', 'x', seqno: 'k');
		echo "not reached\n";
		exit(0);
	}
	while (!$gateway->requests()) {
		usleep(10_000);
	}
	usleep(200_000);
	within(20, function () use ($child) {
		/* What the kernel sends when the processor has been used for a second. */
		posix_kill($child, SIGPROF);
		pcntl_waitpid($child, $status);
		echo pcntl_wexitstatus($status), "\n";
	});
	echo shown(seqnos($gateway->requests())), "\n";
}
?>
--EXPECTF--
Fatal error: Maximum execution time of 1 second exceeded in %s on line %d
Receipt code=1701 returnCode=Sent messageId="2" seqno="after" type=Text recipients=1 segments=1 attempts=1 duplicate=false
255
in time
["k", "after"]

Fatal error: Maximum execution time of 1 second exceeded in %s on line %d
Receipt code=1701 returnCode=Sent messageId="2" seqno="after" type=Text recipients=1 segments=1 attempts=1 duplicate=false
255
in time
["k", "after"]
