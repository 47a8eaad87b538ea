<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);
/*
 * The gateway of the torture tests. It answers every page, plays the seqno memory, counts, and is an HTTP proxy
 * in front of itself. It runs as a process of its own, is spoken to over its standard input and output, and ends
 * with the former.
 *
 * The first line out is "HTTP-PORT HTTPS-PORT CA-FILE". Then each line in is answered by one line:
 *
 *   begin PLAN REQUESTS   forgets seqnos and counts. PLAN: "answer"; "drop", which closes the connection on the
 *                         first request, accepted, without a reply; or "refuse". REQUESTS: "learn" what comes,
 *                         "compare" each with what was learnt, or take "any"
 *   report                what was seen since: octets, requests, accepted, duplicates, refused, and the requests that are
 *                         not what was learnt: without their query, past the proxy, and any other
 */

require __DIR__ . '/../support/certificates.php';
require __DIR__ . '/../support/http_request.php';

final class Connection
{
	public string $in = '';
	public bool $open = true;
	public bool $tls;

	/** @param resource $socket */
	public function __construct(public $socket, public bool $secured)
	{
		$this->tls = !$secured;
		stream_set_blocking($socket, false);
	}

	public function close(): void
	{
		fclose($this->socket);
		$this->open = false;
	}
}

final class Gateway
{
	private const NONE = [
		'octets' => 0, 'requests' => 0, 'accepted' => 0, 'duplicates' => 0, 'refused' => 0, 'bare' => 0, 'past' => 0,
		'strange' => 0,
	];

	private Certificates $certificates;
	/** @var resource[] */
	private array $listeners;
	/** @var array<int, Connection> */
	private array $connections = [];
	private string $plan = 'answer';
	private string $compared = 'any';
	private string $learnt = '';
	/** @var array<string, true> */
	private array $seqnos = [];
	private array $seen = self::NONE;

	public function __construct()
	{
		$this->certificates = new Certificates();
		$context = stream_context_create([
			'ssl' => ['local_cert' => $this->certificates->leaf('DNS:gateway.test,IP:127.0.0.1')],
			'socket' => ['tcp_nodelay' => true],
		]);
		foreach (['http', 'https'] as $scheme) {
			$this->listeners[$scheme] = stream_socket_server('tcp://127.0.0.1:0', context: $context);
			stream_set_blocking($this->listeners[$scheme], false);
		}
	}

	public function run(): void
	{
		echo $this->port('http'), ' ', $this->port('https'), ' ', $this->certificates->authority, "\n";
		while (true) {
			$this->turn(true);
			while (($line = fgets(STDIN)) !== false) {
				// What the client did before it asked is there by now.
				while ($this->turn(false));
				echo $this->obey(explode(' ', trim($line))), "\n";
			}
			if (feof(STDIN)) {
				return;
			}
		}
	}

	private function port(string $scheme): string
	{
		return explode(':', stream_socket_get_name($this->listeners[$scheme], false))[1];
	}

	private function obey(array $words): string
	{
		if ($words[0] === 'report') {
			return implode(' ', $this->seen);
		}
		[, $this->plan, $this->compared] = $words;
		$this->seqnos = [];
		$this->seen = self::NONE;
		return 'ready';
	}

	/** Whether anything moved. */
	private function turn(bool $wait): bool
	{
		$this->connections = array_filter($this->connections, fn(Connection $connection) => $connection->open);
		$read = array_map(fn(Connection $connection) => $connection->socket, $this->connections) + $this->listeners;
		if ($wait) {
			$read['input'] = STDIN;
		}
		$write = $except = null;
		if (stream_select($read, $write, $except, $wait ? 60 : 0) < 1) {
			return false;
		}
		foreach (array_keys($read) as $key) {
			match ($key) {
				'http', 'https' => $this->accept($key),
				'input' => null,
				default => $this->hear($this->connections[$key]),
			};
		}
		return true;
	}

	private function accept(string $scheme): void
	{
		while ($socket = @stream_socket_accept($this->listeners[$scheme], 0)) {
			$this->connections[] = new Connection($socket, $scheme === 'http');
		}
	}

	private function hear(Connection $connection): void
	{
		if (!$connection->secured) {
			$this->secure($connection);
			return;
		}
		if ($this->isTls($connection)) {
			$this->seen['past']++;
			$connection->close();
			return;
		}
		while (($octets = @fread($connection->socket, 65536)) !== false && $octets !== '') {
			$connection->in .= $octets;
			$this->seen['octets'] += strlen($octets);
		}
		while ($connection->open && ($request = $this->next($connection)) !== null) {
			$this->serve($connection, $request);
		}
		if ($connection->open && feof($connection->socket)) {
			$connection->close();
		}
	}

	/** Whether somebody who should have asked the proxy for a tunnel takes it for the gateway. */
	private function isTls(Connection $connection): bool
	{
		return !$connection->tls && @stream_socket_recvfrom($connection->socket, 1, STREAM_PEEK) === "\x16";
	}

	private function secure(Connection $connection): void
	{
		$secured = @stream_socket_enable_crypto($connection->socket, true, STREAM_CRYPTO_METHOD_TLS_SERVER);
		if ($secured === false) {
			$connection->close();
		}
		$connection->secured = $secured === true;
	}

	/** Takes a request off what has come; null until it is there as a whole. */
	private function next(Connection $connection): ?string
	{
		$size = http_request($connection->in)['size'] ?? null;
		if ($size === null) {
			return null;
		}
		$request = substr($connection->in, 0, $size);
		$connection->in = substr($connection->in, $size);
		return $request;
	}

	private function serve(Connection $connection, string $request): void
	{
		if (str_starts_with($request, 'CONNECT ')) {
			// Asked of the proxy: none of it was meant for the gateway.
			$this->seen['octets'] -= strlen($request);
			$this->send($connection, "HTTP/1.1 200 Connection established\r\n\r\n");
			$connection->secured = false;
			$connection->tls = true;
			return;
		}
		$this->seen['requests']++;
		$body = $this->isRight($request) ? $this->answer($request) : $this->refuse('1702');
		if ($this->plan === 'drop' && $this->seen['requests'] === 1) {
			$connection->close();
			return;
		}
		$this->send($connection, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body");
	}

	private function isRight(string $request): bool
	{
		if ($this->compared === 'learn') {
			$this->learnt = $request;
		}
		if ($this->compared === 'any' || $request === $this->learnt) {
			return true;
		}
		$different = match ($request) {
			preg_replace('~\?\S*~', '', $this->learnt, 1) => 'bare',
			preg_replace(['~ http://[^/]+~', '~^Proxy-.*\r\n~m'], [' ', ''], $this->learnt) => 'past',
			default => 'strange',
		};
		$this->seen[$different]++;
		return $different === 'past';
	}

	private function refuse(string $code): string
	{
		$this->seen['refused']++;
		return $code;
	}

	/** Large replies come in many reads at the other end, so the socket is not to be full. */
	private function send(Connection $connection, string $octets): void
	{
		stream_set_blocking($connection->socket, true);
		@fwrite($connection->socket, $octets);
		stream_set_blocking($connection->socket, false);
	}

	private function answer(string $request): string
	{
		[$head, $body] = explode("\r\n\r\n", $request, 2);
		[$method, $target] = explode(' ', $head, 3);
		parse_str($method === 'GET' ? (string) parse_url($target, PHP_URL_QUERY) : $body, $parameters);
		$seqno = $parameters['seqno'] ?? $parameters['sseqno'] ?? '';

		if ($this->plan === 'refuse') {
			return $this->refuse('1704');
		}
		if (isset($this->seqnos[$seqno])) {
			$this->seen['duplicates']++;
			return '1718';
		}
		if ($seqno !== '') {
			$this->seqnos[$seqno] = true;
		}
		$this->seen['accepted']++;
		return match (basename((string) parse_url($target, PHP_URL_PATH))) {
			'ISendSMS.aspx', 'ISendSMSUnicode.aspx', 'ISendSMS2D.aspx' => '1701:4711',
			'ISendSMSNoDR.aspx' => implode(',', array_fill(0, substr_count($parameters['mobile'] ?? '', ',') + 1, '1701:')),
			'creditsLeft.aspx' => 'Used: 120.50<br>Remaining: 879.50',
			'creditsTransfer.aspx' => '1707',
			// Long enough for the client's buffer to grow more than once.
			'Other.aspx' => str_repeat('a page of another kind ', 2000),
			default => 'no such page',
		};
	}
}

stream_set_blocking(STDIN, false);
(new Gateway())->run();
