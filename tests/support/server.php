<?php
// SPDX-License-Identifier: MIT
/*
 * A server for tests: records each request octet for octet and answers with the octets it was told to. It
 * runs as a process of its own, is spoken to over its standard input and output, and ends with the former.
 *
 * The first letter in is the plan, the first one out the address; after that each is answered with what was
 * recorded so far. "release" lets go the replies that are held.
 */

require_once __DIR__ . '/letters.php';
require_once __DIR__ . '/http_request.php';

final class Connection
{
	public string $in = '';
	public string $out = '';
	public int $octets = 0;
	public int $requests = 0;
	public ?string $closedBy = null;
	public bool $secured;
	public ?array $reply = null;
	/** The request has been read, and the next one isn't looked at before it is answered. */
	public bool $answering = false;
	/** What is left of the reply in $out is yet to be written. */
	public bool $writing = false;
	/** By hrtime(); the reply isn't sent before. */
	public int|float $due = 0;
	/** It isn't sent before somebody says so. */
	public bool $held = false;
	public bool $deaf = false;

	/** @param resource $socket */
	public function __construct(public readonly int $number, public $socket, bool $secured)
	{
		$this->secured = $secured;
		stream_set_blocking($socket, false);
	}

	public function close(string $by): void
	{
		fclose($this->socket);
		$this->closedBy = $by;
	}
}

final class Server
{
	/** @var resource */
	private $listener;
	/** @var list<Connection> */
	private array $connections = [];
	private array $requests = [];
	/** By hrtime(), of the turn: what becomes due during it is left to the next one. */
	private int|float $now = 0;
	/** The most requests that waited for their replies at once. */
	private int $peak = 0;
	/** Replies that were sent as a whole. */
	private int $answered = 0;

	public function __construct(private array $plan)
	{
		$context = stream_context_create(
			($plan['certificate'] ? ['ssl' => ['local_cert' => $plan['certificate']]] : [])
			+ ($plan['port'] ? ['socket' => ['so_reuseport' => true]] : []),
		);
		$flags = STREAM_SERVER_BIND | STREAM_SERVER_LISTEN;
		$this->listener = stream_socket_server("tcp://{$plan['host']}:{$plan['port']}", flags: $flags, context: $context);
		stream_set_blocking($this->listener, false);
	}

	public function address(): string
	{
		return stream_socket_get_name($this->listener, false);
	}

	public function run(): void
	{
		while (true) {
			$this->turn(true);
			while (($command = $this->command()) !== null) {
				if ($command === 'end') {
					return;
				}
				if ($command === 'release') {
					$this->release();
				}
				while ($this->turn(false));
				write_letter(STDOUT, $this->recorded());
			}
		}
	}

	/** null where nothing was said. */
	private function command(): ?string
	{
		$line = fgets(STDIN);
		return $line === false ? (feof(STDIN) ? 'end' : null) : letter($line);
	}

	private function recorded(): array
	{
		return [
			'requests' => $this->requests,
			'peak' => $this->peak,
			'answered' => $this->answered,
			'connections' => array_map(fn(Connection $connection) => [
				'octets' => $connection->octets,
				'requests' => $connection->requests,
				'closedBy' => $connection->closedBy,
			], $this->connections),
		];
	}

	/** Whether anything moved. */
	private function turn(bool $wait): bool
	{
		$this->now = hrtime(true);
		$open = array_filter($this->connections, fn(Connection $c) => $c->closedBy === null);
		$writing = array_filter($open, fn(Connection $c) => $this->mayWrite($c));
		$hearing = array_filter($open, fn(Connection $c) => !$c->deaf && !$this->mayWrite($c));
		$read = array_map(fn(Connection $c) => $c->socket, $hearing);
		$read['listener'] = $this->listener;
		if ($wait) {
			$read['input'] = STDIN;
		}
		$write = array_map(fn(Connection $c) => $c->socket, $writing);
		$except = null;
		if (stream_select($read, $write, $except, 0, $wait ? $this->patience($open) : 0) < 1) {
			return false;
		}
		foreach (array_keys($write) as $key) {
			$this->write($this->connections[$key]);
		}
		foreach (array_keys($read) as $key) {
			if ($key === 'listener') {
				$this->accept();
			} elseif ($key !== 'input' && $this->connections[$key]->closedBy === null) {
				$this->hear($this->connections[$key]);
			}
		}
		return true;
	}

	private function mayWrite(Connection $connection): bool
	{
		return $connection->writing && !$connection->held && $this->now >= $connection->due
			&& count($this->requests) >= ($connection->reply['until'] ?? 0)
			&& $this->answered >= ($connection->reply['after'] ?? 0);
	}

	/**
	 * Microseconds until the next reply is due.
	 *
	 * @param Connection[] $open
	 */
	private function patience(array $open): int
	{
		$patience = 60_000_000;
		foreach ($open as $connection) {
			if ($connection->writing && $connection->due > $this->now) {
				$patience = (int) min($patience, ($connection->due - $this->now) / 1000 + 1);
			}
		}
		return $patience;
	}

	private function release(): void
	{
		foreach ($this->connections as $connection) {
			$connection->held = false;
		}
	}

	private function accept(): void
	{
		while ($socket = @stream_socket_accept($this->listener, 0)) {
			$this->connections[] = new Connection(
				count($this->connections),
				$socket,
				!$this->plan['certificate'] || $this->plan['tunnel'],
			);
		}
	}

	private function hear(Connection $connection): void
	{
		if (!$connection->secured) {
			$this->secure($connection);
			return;
		}
		if (!$connection->reply && !$connection->answering) {
			$this->choose($connection);
		}
		match ($connection->reply['then'] ?? 'keep') {
			'refuse' => $this->refuse($connection),
			'ignore' => $connection->deaf = true,
			'blurt' => $this->blurt($connection),
			'reset' => $this->peek($connection),
			default => $this->read($connection),
		};
	}

	private function secure(Connection $connection): void
	{
		$secured = @stream_socket_enable_crypto($connection->socket, true, STREAM_CRYPTO_METHOD_TLS_SERVER);
		if ($secured === false) {
			$connection->close('client');
		}
		$connection->secured = $secured === true;
	}

	/** The next reply, at the first octet of a request; the last one serves for all that follow. */
	private function choose(Connection $connection): void
	{
		if (!$this->plan['certificate'] && @stream_socket_recvfrom($connection->socket, 1, STREAM_PEEK) == '') {
			return;
		}
		$replies = &$this->plan['replies'];
		$connection->reply = count($replies) > 1 ? array_shift($replies) : $replies[0];
	}

	/** Unread octets make the kernel reset the connection. */
	private function refuse(Connection $connection): void
	{
		$connection->close('server');
	}

	/** Answers without a look at what was sent. */
	private function blurt(Connection $connection): void
	{
		fread($connection->socket, 65536);
		fwrite($connection->socket, $connection->reply['send']);
		$connection->close('server');
	}

	private function peek(Connection $connection): void
	{
		$octets = @stream_socket_recvfrom($connection->socket, 65536, STREAM_PEEK);
		if ($octets === false || $octets === '') {
			$connection->close('client');
			return;
		}
		if ($request = http_request($octets)) {
			$connection->octets += strlen($octets);
			$this->record($connection, $request);
			$connection->close('server');
			return;
		}
		usleep(1000);
	}

	private function read(Connection $connection): void
	{
		while (($octets = @fread($connection->socket, 65536)) !== false && $octets !== '') {
			$connection->in .= $octets;
			$connection->octets += strlen($octets);
		}
		if (feof($connection->socket)) {
			$connection->close('client');
			return;
		}
		if (!$connection->answering && ($request = http_request($connection->in))) {
			$connection->in = substr($connection->in, $request['size']);
			$this->record($connection, $request);
			$this->answer($connection, $request['body']);
		}
	}

	private function answer(Connection $connection, string $body): void
	{
		$reply = $connection->reply = $this->replyTo($body) ?? $connection->reply;
		$connection->out = $reply['send'] ?? '';
		$connection->answering = true;
		$connection->writing = true;
		$connection->due = isset($reply['delay']) ? hrtime(true) + 1000 * $reply['delay'] : 0;
		$connection->held = $reply['hold'] ?? false;
		$this->peak = max($this->peak, count(array_filter($this->connections, fn(Connection $c) => $c->answering && $c->closedBy === null)));
		if (isset($reply['signal'])) {
			exec("kill -{$reply['signal']} {$this->plan['pid']}");
		}
		if ($this->mayWrite($connection)) {
			$this->write($connection);
		}
	}

	/** What the plan has for the message's text, the last one for all that follow. */
	private function replyTo(string $body): ?array
	{
		parse_str($body, $fields);
		$text = $fields['message'] ?? '';
		if (!isset($this->plan['texts'][$text])) {
			return null;
		}
		$replies = &$this->plan['texts'][$text];
		return count($replies) > 1 ? array_shift($replies) : $replies[0];
	}

	private function record(Connection $connection, array $request): void
	{
		unset($request['size']);
		$connection->requests++;
		$this->requests[] = ['connection' => $connection->number] + $request;
	}

	private function write(Connection $connection): void
	{
		$pace = $connection->reply['pace'] ?? 0;
		if ($connection->out !== '') {
			$written = @fwrite($connection->socket, $pace ? substr($connection->out, 0, $pace) : $connection->out);
			if ($written === false) {
				$connection->close('client');
				return;
			}
			$connection->out = substr($connection->out, $written);
		}
		if ($connection->out !== '') {
			usleep($pace ? 500 : 0);
			return;
		}
		$this->finish($connection);
	}

	private function finish(Connection $connection): void
	{
		$connection->writing = false;
		$then = $connection->reply['then'] ?? 'keep';
		if ($then === 'hang') {
			return;
		}
		$this->answered++;
		if ($then === 'close') {
			$connection->close('server');
			return;
		}
		$connection->secured = $then !== 'tunnel';
		$connection->answering = false;
		$connection->reply = null;
	}
}

$server = new Server(letter(fgets(STDIN)));
stream_set_blocking(STDIN, false);
write_letter(STDOUT, $server->address());
$server->run();
