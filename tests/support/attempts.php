<?php
// SPDX-License-Identifier: MIT
/*
 * What the tests of attempts share: places where nothing listens yet, or nobody ever accepts, and stable ways to
 * print an attempt, a chain of exceptions, and whether something ended in time.
 */

require __DIR__ . '/gateway.php';

use EzSms\AcceptedException;
use EzSms\Attempt;
use EzSms\Client;
use EzSms\Options;

/** A port of the loopback interface that is kept from others, and where nothing listens until a test says so. */
final class Port
{
	/** @var resource bound only */
	private $socket;
	public readonly int $number;

	public function __construct()
	{
		$context = stream_context_create(['socket' => ['so_reuseport' => true]]);
		$this->socket = stream_socket_server('tcp://127.0.0.1:0', flags: STREAM_SERVER_BIND, context: $context);
		$this->number = (int) substr(strrchr(stream_socket_get_name($this->socket, false), ':'), 1);
	}

	public function listen(array $replies): Gateway
	{
		return new Gateway($replies, port: $this->number);
	}

	public function client(mixed ...$options): Client
	{
		return new Client('demoezsms', '1234', null, "http://127.0.0.1:$this->number/", new Options(...$options));
	}
}

/** An address to which a connect neither succeeds nor fails: the queue of those that wait to be accepted is full. */
final class BlackHole
{
	/** @var resource[] */
	private array $sockets;
	public readonly string $address;

	public function __construct()
	{
		$context = stream_context_create(['socket' => ['backlog' => 0]]);
		$this->sockets[] = $listener = stream_socket_server('tcp://127.0.0.1:0', context: $context);
		$this->address = stream_socket_get_name($listener, false);
		do {
			$socket = @stream_socket_client("tcp://$this->address", timeout: 0.5);
			$this->sockets[] = $socket;
		} while ($socket && count($this->sockets) < 20);
	}

	public function client(mixed ...$options): Client
	{
		return new Client('demoezsms', '1234', null, "http://$this->address/", new Options(...$options));
	}
}

/** An observer that prints the facts that are the same on every machine. */
function show_attempt(Attempt $attempt): void
{
	echo '#', $attempt->number;
	foreach (['issues', 'outcome', 'code', 'httpStatus', 'phase', 'curlCode', 'connectionReused'] as $name) {
		echo " $name=", shown($attempt->$name);
	}
	echo "\n";
}

/** Prints what a call threw and everything that led to it, with the outcome as outcome() prints it. */
function chain(Closure $call, array $without = []): void
{
	try {
		$call();
		echo "nothing was thrown\n";
		return;
	} catch (Throwable $error) {
	}
	for ($i = 0; $error && $i < 20; $i++, $error = $error->getPrevious()) {
		if ($error instanceof AcceptedException) {
			echo 'AcceptedException: ';
			outcome(fn() => $error->value, $without);
		} else {
			outcome(fn() => throw $error, $without);
		}
	}
}

/** The last of a chain: the outcome of the call. */
function settled(Throwable $error): Throwable
{
	while ($error->getPrevious()) {
		$error = $error->getPrevious();
	}
	return $error;
}

/** Runs it, and complains where that took longer. The limits are many times what it takes. */
function within(float $seconds, Closure $call): void
{
	$start = hrtime(true);
	$call();
	$took = (hrtime(true) - $start) / 1e9;
	echo $took < $seconds ? "in time\n" : "took $took s\n";
}

/** The seqnos of requests, in their order; null where there was none. */
function seqnos(array $requests): array
{
	return array_map(function (Request $request) {
		parse_str($request->body !== '' ? $request->body : strtok(substr(strstr($request->line, '?'), 1), ' '), $parameters);
		return $parameters['seqno'] ?? $parameters['sseqno'] ?? null;
	}, $requests);
}

/**
 * For scripts that die: what PHP itself leaves behind then is in its own allocator, out of a leak checker's sight,
 * while libcurl's and ours are not. Under valgrind, which does without that allocator, the script starts again.
 */
function with_zend_allocator(string $script): void
{
	if (getenv('USE_ZEND_ALLOC') === '0' && str_contains((string) getenv('LD_PRELOAD'), 'vgpreload')) {
		passthru('USE_ZEND_ALLOC=1 ' . getenv('TEST_PHP_EXECUTABLE') . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' ' . escapeshellarg($script));
		exit;
	}
}

/** Like pcntl_fork(), but never -1: to kill that would be to kill everybody. */
function fork_to_kill(): int
{
	$child = pcntl_fork();
	return $child >= 0 ? $child : throw new Exception('no process could be forked');
}
