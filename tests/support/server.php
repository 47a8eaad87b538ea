<?php
// SPDX-License-Identifier: MIT
/*
 * A server for tests: records each request octet for octet and answers with the octets it was told to. It
 * runs as a process of its own, is spoken to over its standard input and output, and ends with the former.
 *
 * The first letter in is the plan, the first one out the address; after that each is answered with what was
 * recorded so far.
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
	/** The reply is on its way, and then the connection ends as the reply says. */
	public bool $answering = false;
	public bool $deaf = false;
	/** How many requests have to be answered before this one is. */
	public ?int $after = null;

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
	private int $answered = 0;

	public function __construct(private array $plan)
	{
		$context = stream_context_create(
			($plan['certificate'] ? ['ssl' => ['local_cert' => $plan['certificate']]] : []) +
			($plan['port'] ? ['socket' => ['so_reuseport' => true]] : []),
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
				while ($this->turn(false));
				write_letter(STDOUT, $this->recorded());
			}
		}
	}

	/** null where nothing was said. */
	private function command(): ?string
	{
		$line = fgets(STDIN);
		return $line === false ? (feof(STDIN) ? 'end' : null) : trim($line);
	}

	private function recorded(): array
	{
		return [
			'requests' => $this->requests,
			'connections' => array_map(fn (Connection $connection) => [
				'octets' => $connection->octets,
				'requests' => $connection->requests,
				'closedBy' => $connection->closedBy,
			], $this->connections),
		];
	}

	/** Whether anything moved. */
	private function turn(bool $wait): bool
	{
		$open = array_filter($this->connections, fn (Connection $c) => $c->closedBy === null);
		$hearing = array_filter($open, fn (Connection $c) => !$c->deaf && !($c->answering && $c->out !== ''));
		$writing = array_filter($open, fn (Connection $c) => $c->out !== '');
		$read = array_map(fn (Connection $c) => $c->socket, $hearing);
		$read['listener'] = $this->listener;
		if ($wait) {
			$read['input'] = STDIN;
		}
		$write = array_map(fn (Connection $c) => $c->socket, $writing);
		$except = null;
		if (stream_select($read, $write, $except, $wait ? 60 : 0) < 1) {
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
		$this->release();
		return true;
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
			$connection->answering = true;
			$connection->after = $connection->reply['after'] ?? null;
			if (isset($connection->reply['signal'])) {
				exec("kill -{$connection->reply['signal']} {$this->plan['pid']}");
			}
			usleep($connection->reply['delay'] ?? 0);
			if ($connection->after === null) {
				$this->answer($connection);
			}
		}
	}

	private function answer(Connection $connection): void
	{
		$connection->out = $connection->reply['send'] ?? '';
		$this->write($connection);
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
		$this->answered++;
		switch ($connection->reply['then'] ?? 'keep') {
			case 'close':
				$connection->close('server');
				return;
			case 'hang':
				return;
			case 'tunnel':
				$connection->secured = false;
		}
		$connection->answering = false;
		$connection->reply = null;
	}

	/** Answers what had to wait for others. */
	private function release(): void
	{
		foreach ($this->connections as $connection) {
			if ($connection->closedBy === null && $connection->after !== null && $connection->after <= $this->answered) {
				$connection->after = null;
				$this->answer($connection);
			}
		}
	}
}

$server = new Server(letter(fgets(STDIN)));
stream_set_blocking(STDIN, false);
write_letter(STDOUT, $server->address());
$server->run();
