--TEST--
A script whose time is up after its observer threw claims no outcome that it doesn't know
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
$gateway = new Gateway([['then' => 'close'], ['then' => 'hang'], reply('1701:3')]);
$output = tempnam(sys_get_temp_dir(), 'ezsms');
$child = fork_to_kill();
if ($child === 0) {
	ob_start(fn (string $octets) => substr($octets, file_put_contents($output, $octets, FILE_APPEND)));
	set_time_limit(1);
	$gateway->client(timeout: 100, retries: 5, observer: fn () => throw new LogicException('mine'))->sendText('60123456789', 'x', seqno: 'k');
	exit(0);
}
while (count($gateway->requests()) < 2) {
	usleep(10_000);
}
usleep(200_000);
posix_kill($child, SIGPROF);
pcntl_waitpid($child, $status);
$said = file_get_contents($output);
unlink($output);
var_dump(str_contains($said, 'Maximum execution time of 1 second exceeded'));
var_dump(stripos($said, 'accepted'), stripos($said, 'TypeError'));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
2
