--TEST--
A child that bears its parent's number, in a namespace of its own, leaves the parent's connection alone
--EXTENSIONS--
ezsms
pcntl
--SKIPIF--
<?php
if (!defined('CLONE_NEWPID') || !function_exists('pcntl_unshare')) {
	die('skip namespaces are Linux');
}
if (!($child = pcntl_fork())) {
	pcntl_exec(@pcntl_unshare(CLONE_NEWPID) ? '/bin/true' : '/bin/false');
}
pcntl_waitpid($child, $status);
if (pcntl_wexitstatus($status) !== 0) {
	echo 'skip a namespace takes root';
}
?>
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

/** Runs it in a child, and waits for that. */
function forked(Closure $run): void
{
	if (!($child = pcntl_fork())) {
		$run();
		/* Not a signal: the first process of a namespace stands those of its own. */
		pcntl_exec('/bin/true');
	}
	pcntl_waitpid($child, $status);
}

/** Runs it as the first process of a namespace. */
function first(Closure $run): void
{
	forked(function () use ($run) {
		pcntl_unshare(CLONE_NEWPID);
		forked($run);
	});
}

$gateway = new Gateway([reply('1701:1')]);
$client = $gateway->client();
first(function () use ($client) {
	echo getmypid(), "\n";
	$client->sendText('60123456789', 'parent');
	first(function () use ($client) {
		echo getmypid(), "\n";
		$client->sendText('60123456789', 'child');
		$client->sendText('60123456789', 'child');
	});
	$client->sendText('60123456789', 'parent');
});
foreach ($gateway->requests() as $request) {
	echo preg_replace('/.*message=(\w+).*/', '$1', $request->body), ' ', $request->connection, "\n";
}
?>
--EXPECT--
1
1
parent 0
child 1
child 1
parent 0
