<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Tests\Endurance;

/** nginx as a gateway that answers at once, plain and over TLS, and fails where it is told to. */
final class Nginx
{
	/** After so many requests nginx closes a connection: often enough that both the plain one and the one over TLS reach it. */
	public const KEEPALIVE_REQUESTS = 100;

	public readonly string $url;
	public readonly string $tlsUrl;
	public readonly string $authority;
	private readonly \Watched $process;
	private readonly string $directory;
	private readonly \Certificates $certificates;

	public function __construct()
	{
		$program = \installed('nginx') ?? throw new \RuntimeException('nginx is missing (Debian: nginx-light)');
		$this->directory = sys_get_temp_dir() . '/ezsms-endurance-' . bin2hex(random_bytes(6));
		mkdir($this->directory, 0700);
		$this->certificates = new \Certificates();
		$this->authority = $this->certificates->authority;
		[$plain, $tls] = self::freeAddresses();
		$this->url = "http://$plain";
		$this->tlsUrl = "https://$tls";
		$file = "$this->directory/nginx.conf";
		file_put_contents($file, $this->configuration($plain, $tls, $this->certificates->leaf()));
		$this->process = new \Watched([$program, '-p', $this->directory, '-c', $file], "$this->directory/log");
		$this->await();
	}

	public function __destruct()
	{
		$this->process->end();
		exec('rm -rf ' . escapeshellarg($this->directory));
	}

	/** @return array{connections: int, requests: int} that nginx saw, this one included */
	public function seen(): array
	{
		preg_match('~^ *(\d+) +\d+ +(\d+) *$~m', (string) @file_get_contents("$this->url/seen"), $numbers);
		return ['connections' => (int) ($numbers[1] ?? 0), 'requests' => (int) ($numbers[2] ?? 0)];
	}

	private function await(): void
	{
		for ($tries = 0; $tries < 1000 && $this->process->isRunning(); $tries++) {
			if ($this->seen()['requests'] > 0) {
				return;
			}
			usleep(10_000);
		}
		throw new \RuntimeException('nginx did not start: ' . file_get_contents("$this->directory/log"));
	}

	/** @return array{string, string} */
	private static function freeAddresses(): array
	{
		$sockets = [stream_socket_server('tcp://127.0.0.1:0'), stream_socket_server('tcp://127.0.0.1:0')];
		return array_map(static fn(mixed $socket): string => stream_socket_get_name($socket, false), $sockets);
	}

	private function configuration(string $plain, string $tls, string $certificate): string
	{
		// Only root chooses whom the workers run as, and then they can't be who owns the directory.
		$user = trim((string) shell_exec('id -u')) === '0' ? 'user root;' : '';
		$requests = self::KEEPALIVE_REQUESTS;
		return <<<CONF
			daemon off;
			$user
			worker_processes 1;
			pid $this->directory/nginx.pid;
			error_log /dev/null;
			events {}
			http {
				access_log off;
				client_body_temp_path body;
				fastcgi_temp_path fastcgi;
				proxy_temp_path proxy;
				uwsgi_temp_path uwsgi;
				scgi_temp_path scgi;
				default_type text/plain;
				keepalive_requests $requests;
				server {
					listen $plain;
					listen $tls ssl;
					ssl_certificate $certificate;
					ssl_certificate_key $certificate;
					location = /seen { stub_status; }
					location /accepts/ { return 200 "1701:1234567890"; }
					location /knows/ { return 200 "1718"; }
					location /rejects/ { return 200 "1704"; }
					location /busy/ { return 503 "Service Unavailable"; }
					location /closes/ { return 444; }
					location /resets/ {
						reset_timedout_connection on;
						return 444;
					}
					location /drips/ { limit_rate 1; return 200 "1701:1234567890"; }
				}
			}
			CONF;
	}
}
