<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** What the gateway and the site have in common: nginx, on free ports, for as long as the object lives. */
final class Server
{
	private \Watched $process;

	/**
	 * @param string $http what stands in the http block
	 * @param list<string> $before put before the command
	 */
	public function __construct(Bench $bench, string $folder, string $http, string $address, array $before = [])
	{
		$user = posix_geteuid() === 0 ? 'user root;' : '';
		file_put_contents("$folder/nginx.conf", <<<CONF
			daemon off;
			$user
			pid $folder/nginx.pid;
			error_log $bench->log crit;
			worker_processes 1;
			events {
				worker_connections 4096;
			}
			http {
				access_log off;
				client_body_temp_path temp;
				fastcgi_temp_path temp;
				proxy_temp_path temp;
				uwsgi_temp_path temp;
				scgi_temp_path temp;
				keepalive_requests 1000000000;
				keepalive_timeout 600s;
				$http
			}

			CONF);
		$nginx = installed('nginx') ?? throw new \RuntimeException('nginx is not installed');
		$this->process = new \Watched([...$before, $nginx, '-p', $folder, '-c', "$folder/nginx.conf"], $bench->log);
		$connect = 'exit(@stream_socket_client($argv[1], timeout: 2) ? 0 : 1);';
		$probe = [...$before, PHP_BINARY, '-n', '-r', $connect, "tcp://$address"];
		for ($deadline = hrtime(true) + 10_000_000_000; $status = $this->status($probe);) {
			if (!$this->process->isRunning() || hrtime(true) > $deadline) {
				throw new \RuntimeException("nginx did not start ($status): " . $bench->errors());
			}
			usleep(20_000);
		}
	}

	public function __destruct()
	{
		$this->process->end();
	}

	public static function freePort(): int
	{
		$name = stream_socket_get_name(stream_socket_server('tcp://127.0.0.1:0'), false);

		return (int) substr($name, strrpos($name, ':') + 1);
	}

	/** @param list<string> $command */
	private function status(array $command): int
	{
		exec(implode(' ', array_map(escapeshellarg(...), $command)), $output, $status);

		return $status;
	}
}
