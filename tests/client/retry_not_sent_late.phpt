--TEST--
A gateway that comes up while a call waits is sent to once
--EXTENSIONS--
ezsms
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$port = new Port();
$child = fork_to_kill();
if ($child === 0) {
	usleep(700_000);
	$gateway = $port->listen([reply('1701:1'), reply('1701:2')]);
	sleep(120);
	exit(0);
}
$receipt = $port->client(timeout: 60, retries: 100)->sendText('60123456789', 'x', seqno: '');
echo $receipt->messageId, "\n";
var_dump($receipt->attempts > 1);
posix_kill($child, SIGKILL);
pcntl_waitpid($child, $status);
?>
--EXPECT--
1
bool(true)
