<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults\Server;

/** Serves one connection: request after request, each as the fault that is next wants it. */
final class Conversation
{
	/** @var array{line: string, headers: list<string>, body: string, size: int}|null */
	private ?array $request = null;

	private int $replied = 0;

	/** @param array<string, mixed> $plan */
	public function __construct(
		private readonly Wire $wire,
		private readonly Ledger $ledger,
		private readonly int $number,
		private readonly array $plan,
	) {
	}

	public function run(): never
	{
		$fault = $this->ledger->take('connection');
		$this->perform($fault['does'] ?? ($this->plan['isSecure'] ? [['secure', 'right']] : []));
		while ($this->wire->awaits()) {
			$fault = $this->ledger->take('request');
			$this->ledger->begin($this->number);
			[$this->request, $this->replied] = [null, 0];
			$this->perform($fault['does'] ?? ['read', 'answer']);
		}
		$this->wire->cut();
	}

	/** @param list<string|list<mixed>> $steps see table.php */
	private function perform(array $steps): void
	{
		foreach ($steps as $step) {
			[$verb, $object, $more] = [...(array) $step, null, null];
			match ($verb) {
				'await hello' => $this->wire->awaits() && $this->wire->readRaw(),
				'secure' => $this->wire->secure($this->plan['certificates'][$object]) || $this->wire->cut(),
				'read' => $this->read($object),
				'accept' => $this->ledger->accept($this->field('seqno')),
				'answer' => $this->answer(),
				'send' => $this->send($object),
				'send raw' => $this->wire->write($object),
				'repeat' => $this->send($this->repetition($object)),
				'drip' => $this->drip($object, $more),
				'pause' => usleep((int) ($object * 1e6)),
				'flood' => $this->flood($object),
				'await end' => $this->awaitEnd(),
				'stall' => $this->stall(),
				'close' => $this->wire->close(),
				'cut' => $this->wire->cut(),
				'reset' => $this->wire->reset(),
			};
		}
	}

	/** The whole request, or as many octets of it. */
	private function read(?int $limit): void
	{
		$octets = '';
		while (!$this->request && strlen($octets) < ($limit ?? PHP_INT_MAX)) {
			$size = $limit ?? http_request_size($octets);
			$more = $size === null ? $this->wire->read(65536) : $this->wire->readAll($size - strlen($octets));
			if ($more === '') {
				$this->wire->cut();
			}
			$octets .= $more;
			$this->request = $limit === null ? http_request($octets) : null;
		}
		if ($this->request) {
			$this->ledger->note($this->number, [
				'isWhole' => true,
				// Of a GET, which has no body, its header.
				'octets' => strlen($this->request['body']) ?: $this->request['size'],
				'seqno' => $this->field('seqno'),
				'digest' => hash('sha256', substr($octets, 0, $this->request['size'])),
			]);
		}
	}

	/** As a gateway in good health does. */
	private function answer(): void
	{
		$id = $this->ledger->accept($this->field('seqno'));
		$body = $id === null ? '1718' : "1701:$id";
		$this->ledger->note($this->number, ['answered' => strlen($body)]);
		$this->send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body");
	}

	private function send(string $octets): void
	{
		$this->replied += strlen($octets);
		$this->ledger->note($this->number, ['replied' => $this->replied]);
		$this->wire->write($octets);
	}

	/** One octet after the other. */
	private function drip(string $octets, float $seconds): void
	{
		foreach (str_split($octets) as $octet) {
			$this->send($octet);
			if (!$this->wire->pause($seconds)) {
				$this->wire->cut();
			}
		}
	}

	/** Goes on until the client has enough. */
	private function flood(string $octets): void
	{
		while ($this->wire->write($octets));
		$this->wire->cut();
	}

	private function awaitEnd(): void
	{
		while ($this->wire->read(65536) !== '');
	}

	/** Reads nothing, and so doesn't notice the client's end either. */
	private function stall(): never
	{
		$this->ledger->stall();
		while (true) {
			sleep(60);
		}
	}

	/** An error page that shows the request: as it came, or as people read it. */
	private function repetition(string $how): string
	{
		$fields = $this->fields();
		$page = match ($how) {
			'raw' => implode("\r\n", [$this->request['line'], ...$this->request['headers'], '', $this->request['body']]),
			'html' => '<dl>' . implode('', array_map(
				static fn(string $name, string $value): string => '<dt>' . htmlspecialchars($name) . '<dd>' . htmlspecialchars($value),
				array_keys($fields),
				$fields,
			)) . '</dl>',
			'plain' => urldecode(http_build_query($fields, arg_separator: "\n")),
		};
		return "HTTP/1.1 500 Internal Server Error\r\nContent-Type: text/html\r\nContent-Length: " . strlen($page) . "\r\n\r\n$page";
	}

	private function field(string $name): ?string
	{
		return $this->fields()[$name] ?? null;
	}

	/** @return array<string, string> */
	private function fields(): array
	{
		[, $target] = explode(' ', $this->request['line']);
		parse_str($this->request['body'] === '' ? (string) parse_url($target, PHP_URL_QUERY) : $this->request['body'], $fields);
		return $fields;
	}
}
