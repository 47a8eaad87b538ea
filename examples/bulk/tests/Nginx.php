<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk\Tests;

/** A gateway that accepts everything at once, and remembers nothing. */
final class Nginx
{
	public readonly string $address;
	/** @var resource */
	private $process;

	public function __construct(string $directory)
	{
		$program = trim((string) shell_exec('PATH=$PATH:/usr/sbin:/usr/local/sbin command -v nginx'));
		if ($program === '') {
			throw new Skip('nginx is not installed (Debian: nginx-light)');
		}
		$this->address = World::freeAddress();
		file_put_contents("$directory/nginx.conf", <<<CONF
			daemon off;
			master_process off;
			pid $directory/nginx.pid;
			error_log $directory/nginx.log;
			events {}
			http {
				access_log off;
				keepalive_requests 1000000;
				client_body_temp_path nginx-temp;
				fastcgi_temp_path nginx-temp;
				proxy_temp_path nginx-temp;
				uwsgi_temp_path nginx-temp;
				scgi_temp_path nginx-temp;
				server {
					listen $this->address;
					location / {
						return 200 "1701:\$request_id";
					}
				}
			}

			CONF);
		$this->process = proc_open(
			[$program, '-p', $directory, '-c', "$directory/nginx.conf"],
			[['file', '/dev/null', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']],
			$pipes,
		);
		for ($tries = 0; !@stream_socket_client("tcp://$this->address"); $tries++) {
			if ($tries === 300) {
				throw new \RuntimeException('nginx did not start: ' . @file_get_contents("$directory/nginx.log"));
			}
			usleep(20_000);
		}
	}

	public function stop(): void
	{
		proc_terminate($this->process);
		proc_close($this->process);
	}
}
