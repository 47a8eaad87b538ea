<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** A web site whose pages are in benchmarks/pages: nginx, and PHP-FPM with so many workers. */
final class Site
{
	private readonly string $folder;
	private readonly string $address;
	private readonly Server $server;
	private ?\Watched $fpm;

	/**
	 * @param list<string> $before put before the command that starts PHP-FPM
	 * @param list<string> $options of PHP-FPM
	 */
	public function __construct(
		private readonly Bench $bench,
		private readonly int $workers,
		array $options,
		array $before = [],
		?Gateway $gateway = null,
	) {
		$this->folder = "$bench->folder/site-" . bin2hex(random_bytes(4));
		mkdir($this->folder);
		$this->address = '127.0.0.1:' . Server::freePort();
		$this->server = new Server($bench, $this->folder, $this->configuration($gateway), $this->address);
		$this->fpm = $this->fpm($options, $before);
	}

	public function __destruct()
	{
		$this->end();
	}

	/** Waits until the workers have ended. */
	public function end(): void
	{
		$this->fpm?->end();
		$this->fpm = null;
	}

	/** One after the other, over connections that are closed. */
	public function ask(string $page, int $count = 1): void
	{
		for ($i = 0; $i < $count; $i++) {
			$status = $this->status($page);
			if ($status !== 200) {
				throw new \RuntimeException("$page: $status; " . $this->bench->errors());
			}
		}
	}

	/**
	 * As many at once as there are workers.
	 *
	 * @return Series seconds that the page itself says its send took
	 */
	public function load(string $page, int $count): Series
	{
		$before = count($this->log());
		$workers = (string) $this->workers;
		$output = $this->bench->output(
			'h2load', '--h1', '-n', (string) $count, '-c', $workers, "http://$this->address/$page.php",
		);
		/* nginx writes a line after it has answered. */
		for ($i = 0; count($lines = array_slice($this->log(), $before)) < $count && $i < 100; $i++) {
			usleep(10_000);
		}
		$times = [];
		foreach ($lines as $line) {
			[$status, $time] = sscanf($line, '%d %d');
			if ($status !== 200 || $time <= 0) {
				throw new \RuntimeException("$page: $status; " . $this->bench->errors());
			}
			$times[] = $time / 1e9;
		}

		return count($times) === $count ? new Series($times) : throw new \RuntimeException("$page: $output");
	}

	/** @return list<string> */
	private function log(): array
	{
		return file("$this->folder/times");
	}

	private function status(string $page): int
	{
		$socket = @stream_socket_client("tcp://$this->address", timeout: 60);
		if (!$socket) {
			return 0;
		}
		fwrite($socket, "GET /$page.php HTTP/1.0\r\nHost: localhost\r\n\r\n");
		$answer = (string) stream_get_contents($socket);

		return (int) substr($answer, strlen('HTTP/1.x '), 3);
	}

	private function fpm(array $options, array $before): \Watched
	{
		$user = posix_geteuid() === 0 ? "user = root\ngroup = root" : '';
		file_put_contents("$this->folder/fpm.conf", <<<CONF
			[global]
			error_log = {$this->bench->log}
			daemonize = no
			[site]
			$user
			listen = $this->folder/fpm.sock
			pm = static
			pm.max_children = $this->workers
			catch_workers_output = yes

			CONF);
		$root = posix_geteuid() === 0 ? ['-R'] : [];
		$program = php_fpm() ?? throw new \RuntimeException('PHP-FPM ' . PHP_VERSION . ' is not installed');
		$fpm = new \Watched([...$before, $program, ...$root, ...$options, '-y', "$this->folder/fpm.conf"], $this->bench->log);
		for ($deadline = hrtime(true) + 30_000_000_000; $this->status('trivial') !== 200;) {
			if (!$fpm->isRunning() || hrtime(true) > $deadline) {
				throw new \RuntimeException('PHP-FPM did not start: ' . $this->bench->errors());
			}
			usleep(20_000);
		}

		return $fpm;
	}

	private function configuration(?Gateway $gateway): string
	{
		$pages = dirname(__DIR__) . '/pages';
		$where = $gateway
			? "fastcgi_param GATEWAY {$gateway->root('https')}; fastcgi_param AUTHORITY $gateway->authority;"
			: '';

		return <<<CONF
			log_format times '\$status \$upstream_http_send_time';
			server {
				listen $this->address;
				location / {
					access_log $this->folder/times times;
					fastcgi_pass unix:$this->folder/fpm.sock;
					fastcgi_param SCRIPT_FILENAME $pages\$fastcgi_script_name;
					fastcgi_param SCRIPT_NAME \$fastcgi_script_name;
					fastcgi_param REQUEST_METHOD \$request_method;
					fastcgi_param QUERY_STRING \$query_string;
					$where
				}
			}
			CONF;
	}
}
