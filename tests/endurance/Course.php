<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Tests\Endurance;

/** One process that sends from beginning to end, and what it said that it takes. */
final class Course
{
	private const PROGRESS_SECONDS = 5.0;

	/** What takes long comes once in so many sends; about two hundred times in a long run. */
	private const PERIOD = 2000;

	/** @var array<string, int> after the warm-up */
	public array $warm = [];

	/** @var array<string, int> after the last send */
	public array $last = [];

	/** @var array<string, mixed> what the sends came to */
	public array $result = [];

	/** The most at any time. */
	public int $descriptors = 0;

	private readonly float $since;
	private float $shown;

	public function __construct(Nginx $nginx, private readonly int $warmUp, private readonly int $count, string $habit)
	{
		// Nothing listens there, and nobody else can while this is open.
		$reserved = stream_socket_server('tcp://127.0.0.1:0', $code, $message, STREAM_SERVER_BIND);
		$deadUrl = 'http://' . stream_socket_get_name($reserved, false) . '/';
		$this->since = $this->shown = microtime(true);
		$arguments = [
			$nginx->url, $nginx->tlsUrl, $nginx->authority, $deadUrl,
			$warmUp, $count, max(self::PERIOD, intdiv($count, 200)), $habit,
		];
		$process = proc_open(
			[PHP_BINARY, '-n', '-d', 'extension=' . getenv('EZSMS_MODULE'), __DIR__ . '/worker.php', ...array_map(strval(...), $arguments)],
			[['file', '/dev/null', 'r'], ['pipe', 'w']],
			$pipes,
		);
		while (($line = fgets($pipes[1])) !== false) {
			$this->hear(json_decode($line, true) ?? throw new \RuntimeException("the worker said: $line"));
		}
		$status = proc_close($process);
		if ($status !== 0 || $this->result === []) {
			throw new \RuntimeException("the worker ended with $status");
		}
	}

	/** @param array<string, mixed> $facts */
	private function hear(array $facts): void
	{
		if (isset($facts['counts'])) {
			$this->result = $facts;
			return;
		}
		$this->last = $facts;
		if ($facts['sent'] === $this->warmUp) {
			$this->warm = $facts;
		}
		$this->descriptors = max($this->descriptors, $facts['descriptors']);
		$this->progress($facts);
	}

	/** @param array<string, int> $facts */
	private function progress(array $facts): void
	{
		$now = microtime(true);
		if ($now < $this->shown + self::PROGRESS_SECONDS || $facts['sent'] === 0) {
			return;
		}
		$this->shown = $now;
		$rate = $facts['sent'] / ($now - $this->since);
		printf(
			"     %d of %d sent, %d a second, %d s left; %d KiB, %d descriptors\n",
			$facts['sent'],
			$this->count,
			$rate,
			($this->count - $facts['sent']) / $rate,
			$facts['VmRSS'],
			$facts['descriptors'],
		);
	}
}
