<?php
// SPDX-License-Identifier: MIT
/*
 * What the tests of the client share: a gateway that answers as the test says, and a stable way to print
 * what came of a call.
 */

use EzSms\Client;
use EzSms\EzSmsException;
use EzSms\Options;

require_once __DIR__ . '/server_process.php';

/* The tests must not depend on the machine's proxy. */
foreach (['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'no_proxy', 'NO_PROXY'] as $name) {
	putenv($name);
}

/** A whole reply that leaves the connection open. */
function reply(string $body, string $status = '200 OK', array $headers = ['Content-Type: text/plain']): string
{
	$headers[] = 'Content-Length: ' . strlen($body);
	return "HTTP/1.1 $status\r\n" . implode("\r\n", $headers) . "\r\n\r\n$body";
}

final class Request
{
	public function __construct(
		public readonly int $connection,
		public readonly string $line,
		/** @var list<string> lines as they came */
		public readonly array $headers,
		public readonly string $body,
	) {
	}

	/** The values of a header, however its name is spelt. */
	public function header(string $name): array
	{
		$values = [];
		foreach ($this->headers as $line) {
			[$found, $value] = explode(':', $line, 2);
			if (strcasecmp($found, $name) === 0) {
				$values[] = trim($value);
			}
		}
		return $values;
	}
}

final class Gateway
{
	private ServerProcess $server;
	public readonly string $address;

	/**
	 * @param list<string|array> $replies one for each request in the order of their arrival, the last for all
	 *     that follow: octets, or an array of
	 *     send: octets; pace: how many at a time; delay: microseconds before, in which others are answered; until:
	 *     how many requests have to have come before, after: how many have to have been answered; hold: not before
	 *     release(), where true; then: keep (the default), close,
	 *     hang, reset (after the request was seen), refuse (reset at its first octet), ignore (never read it),
	 *     blurt (send at once, then close), tunnel (send, then begin TLS on the same connection);
	 *     signal: what this process is sent once the request was read
	 * @param string|null $certificate a file with certificate and key, for TLS
	 * @param bool $tunnel whether TLS waits for a reply with "tunnel"
	 * @param int $port one that a Port reserves, 0 for any
	 * @param array<string, list<string|array>> $texts replies by the text of the message, which come before the others.
	 *     What they do before a request has been read isn't done.
	 */
	public function __construct(
		array $replies = [],
		?string $certificate = null,
		bool $tunnel = false,
		string $host = '127.0.0.1',
		int $port = 0,
		array $texts = [],
	) {
		$arrays = fn(array $replies) => array_map(fn($reply) => is_array($reply) ? $reply : ['send' => $reply], $replies);
		$replies = $arrays($replies ?: [reply('1701:1')]);
		$texts = array_map($arrays, $texts);
		$this->server = new ServerProcess(__DIR__ . '/server.php', extension_loaded('openssl') ? ['openssl'] : []);
		$this->address = $this->server->ask(compact('replies', 'certificate', 'tunnel', 'host', 'port', 'texts') + ['pid' => getmypid()]);
	}

	public function url(string $path = '/websmsapi/', string $scheme = 'http'): string
	{
		return "$scheme://$this->address$path";
	}

	/** The account of the specification's examples, with one attempt a call unless the test says otherwise. */
	public function client(?string $sender = 'demoezsms', mixed ...$options): Client
	{
		return new Client('demoezsms', '1234', $sender, $this->url(), new Options(...$options + ['retries' => 0]));
	}

	/** @return list<Request> so far */
	public function requests(): array
	{
		return array_map(fn(array $request) => new Request(...$request), $this->recorded()['requests']);
	}

	/** @return list<array{octets: int, requests: int, closedBy: ?string}> so far */
	public function connections(): array
	{
		return $this->recorded()['connections'];
	}

	/** The most requests that waited for their replies at once. */
	public function peak(): int
	{
		return $this->recorded()['peak'];
	}

	/** How many replies were sent as a whole. */
	public function answered(): int
	{
		return $this->recorded()['answered'];
	}

	/** Lets the replies go that are held. */
	public function release(): void
	{
		$this->recorded('release');
	}

	/** "client", "server", or "nobody" when the connection is still open after a while. */
	public function closed(int $connection): string
	{
		$deadline = hrtime(true) + 5_000_000_000;
		do {
			$by = $this->connections()[$connection]['closedBy'];
		} while ($by === null && hrtime(true) < $deadline && usleep(2000) === null);
		return $by ?? 'nobody';
	}

	private function recorded(string $command = 'show'): array
	{
		return $this->server->ask($command);
	}
}

/** An address at which nothing listens, kept from others until the test ends. */
function dead_address(): string
{
	static $kept = [];
	$kept[] = $socket = stream_socket_server('tcp://127.0.0.1:0', flags: STREAM_SERVER_BIND);
	return stream_socket_get_name($socket, false);
}

function shown(mixed $value): string
{
	return match (true) {
		$value instanceof UnitEnum => $value->name,
		is_array($value) => '[' . implode(', ', array_map(shown(...), $value)) . ']',
		is_string($value) => '"' . addcslashes($value, "\0..\37\"\\\177..\377") . '"',
		default => json_encode($value, JSON_PRESERVE_ZERO_FRACTION),
	};
}

/** Prints the class of what a call gave or threw, and its facts; of errors the message. */
function outcome(Closure $call, array $without = []): void
{
	try {
		$result = $call();
	} catch (EzSmsException $result) {
	} catch (Throwable $error) {
		echo $error::class, ': ', $error->getMessage(), "\n";
		return;
	}
	echo substr(strrchr($result::class, '\\'), 1);
	if ($result instanceof EzSmsException) {
		echo ' code=', $result->getCode();
	}
	foreach ((new ReflectionObject($result))->getProperties(ReflectionProperty::IS_PUBLIC) as $property) {
		if (!in_array($property->name, $without)) {
			echo " $property->name=", shown($property->getValue($result));
		}
	}
	echo "\n";
}

/** Prints a request without what differs from machine to machine. */
function show_request(Request $request): void
{
	echo $request->line, "\n";
	foreach (['Content-Type', 'Content-Length', 'Expect', 'Cookie', 'Authorization', 'Transfer-Encoding'] as $name) {
		foreach ($request->header($name) as $value) {
			echo "$name: $value\n";
		}
	}
	echo "\n", $request->body === '' ? '' : "$request->body\n";
}

/** Prints what kind of error a call threw and which argument it names, with what of the message matches. */
function refusal(Closure $call, ?string $pattern = null): void
{
	try {
		$call();
		echo "accepted\n";
	} catch (Throwable $error) {
		echo $error::class, preg_match('/Argument #\d+(?: \(\$\w+\))?/', $error->getMessage(), $found) ? ": $found[0]" : '';
		if ($pattern) {
			echo ' ... ', preg_match($pattern, $error->getMessage(), $found) ? $found[0] : $error->getMessage();
		}
		echo "\n";
	}
}
