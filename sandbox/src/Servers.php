<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** So many of PHP's built-in web servers, each for one request at a time, on ports of their own. */
final class Servers
{
	private const START_SECONDS = 15;
	private const TRIES = 5;

	/** @var array<string, int> process ids by address */
	private array $pids = [];

	private readonly string $instance;

	public function __construct(private readonly string $data, private readonly string $log)
	{
		$this->instance = bin2hex(random_bytes(8));
	}

	/**
	 * Returns when all of them answer.
	 *
	 * @param callable(): bool $goOn
	 */
	public function start(int $count, callable $goOn): void
	{
		for ($try = 1; $try <= self::TRIES && count($this->pids) < $count && $goOn(); $try++) {
			// All ports are looked for before any is taken, or the same one is found twice.
			$addresses = self::freeAddresses($count - count($this->pids));
			foreach ($addresses as $address) {
				$this->pids[$address] = $this->spawn($address);
			}
			$this->await($addresses, $goOn);
		}
		if (count($this->pids) < $count && $goOn()) {
			throw new Usage("PHP's web server does not start: " . trim((string) file_get_contents($this->log)));
		}
	}

	/** @return list<string> */
	public function addresses(): array
	{
		return array_keys($this->pids);
	}

	/** @return list<int> */
	public function pids(): array
	{
		return array_values($this->pids);
	}

	private function spawn(string $address): int
	{
		$public = dirname(__DIR__) . '/public';
		return Processes::spawn([
			PHP_BINARY, '-q', '-d', 'display_errors=0', '-d', 'log_errors=1', '-d', 'error_log=' . $this->log,
			'-d', 'enable_post_data_reading=0', '-d', 'output_buffering=0', '-d', 'zlib.output_compression=0',
			'-d', 'expose_php=0', '-d', 'memory_limit=256M', '-S', $address, '-t', $public, $public . '/index.php',
		], [
			'PHP_CLI_SERVER_WORKERS' => '1',
			'EZSMS_SANDBOX_DATA' => $this->data,
			'EZSMS_SANDBOX_INSTANCE' => $this->instance,
		], '/dev/null');
	}

	/**
	 * @param list<string> $addresses
	 * @param callable(): bool $goOn
	 */
	private function await(array $addresses, callable $goOn): void
	{
		$deadline = microtime(true) + self::START_SECONDS;
		foreach ($addresses as $address) {
			while (!$this->answers($address)) {
				if (Processes::hasEnded($this->pids[$address])) {
					// Somebody else took the port in the meantime.
					unset($this->pids[$address]);
					break;
				}
				if (!$goOn() || microtime(true) > $deadline) {
					return;
				}
				usleep(5000);
			}
		}
	}

	/** Another server on this port would answer too, but not with our word. */
	private function answers(string $address): bool
	{
		$context = stream_context_create(['http' => ['timeout' => 2]]);
		$reply = @file_get_contents("http://$address/sandbox/", false, $context);
		return is_string($reply) && str_contains($reply, $this->instance);
	}

	/** @return list<string> */
	private static function freeAddresses(int $count): array
	{
		$sockets = [];
		for ($i = 0; $i < $count; $i++) {
			$sockets[] = stream_socket_server('tcp://127.0.0.1:0') ?: throw new Usage("can't listen on 127.0.0.1");
		}
		return array_map(
			static fn(mixed $socket): string => (string) stream_socket_get_name($socket, false),
			$sockets,
		);
	}
}
