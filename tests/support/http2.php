<?php
// SPDX-License-Identifier: MIT
/*
 * nginx with TLS, and HTTP/2 where that is wanted, in front of a test's gateway.
 */

require_once __DIR__ . '/web_servers.php';

/** For a SKIPIF section. */
function skip_without_http2(): void
{
	$nginx = installed('nginx');
	$modules = $nginx ? (string) shell_exec(escapeshellarg($nginx) . ' -V 2>&1') : '';
	$missing = match (true) {
		!installed('setsid') => 'setsid is not installed (Debian: util-linux)',
		!$nginx => 'nginx is not installed (Debian: nginx-light)',
		!str_contains($modules, '--with-http_ssl_module') => 'nginx has no TLS',
		!str_contains($modules, '--with-http_v2_module') => 'nginx has no HTTP/2',
		!(curl_version()['features'] & CURL_VERSION_HTTP2) => 'libcurl has no HTTP/2',
		default => null,
	};
	if ($missing !== null) {
		echo "skip $missing";
	}
}

final class Front
{
	private readonly string $directory;
	private Watched $process;
	public readonly string $address;

	/**
	 * @param string $certificate a file with certificate and key
	 * @param string $settings more lines for the server
	 */
	public function __construct(Gateway $gateway, string $certificate, bool $http2, string $settings = '')
	{
		$this->directory = sys_get_temp_dir() . '/ezsms-front-' . bin2hex(random_bytes(6));
		mkdir($this->directory, 0755);
		/* Somebody else may take a port between its choice and its use. */
		for ($attempt = 0; $attempt < 3; $attempt++) {
			$address = stream_socket_get_name(stream_socket_server('tcp://127.0.0.1:0'), false);
			$this->process = $this->start($address, $gateway, $certificate, $http2 ? 'http2' : '', $settings);
			if ($this->listens($address)) {
				$this->address = $address;
				return;
			}
			$this->process->end();
		}
		throw new Exception('nginx did not start: ' . @file_get_contents("$this->directory/log"));
	}

	public function __destruct()
	{
		$this->process->end();
		exec('rm -rf ' . escapeshellarg($this->directory));
	}

	/** @return list<array{connection: string, protocol: string, reused: bool}> one for each request, once so many came */
	public function requests(int $count): array
	{
		$deadline = hrtime(true) + 10_000_000_000;
		do {
			$lines = file("$this->directory/access", FILE_IGNORE_NEW_LINES);
		} while (count($lines) < $count && hrtime(true) < $deadline && usleep(10_000) === null);
		return array_map(function (string $line) {
			[$connection, $protocol, $reused] = explode(' ', $line);
			return ['connection' => $connection, 'protocol' => $protocol, 'reused' => $reused === 'r'];
		}, $lines);
	}

	private function listens(string $address): bool
	{
		$deadline = hrtime(true) + 15_000_000_000;
		while (hrtime(true) < $deadline && $this->process->isRunning()) {
			if (@stream_socket_client("tcp://$address")) {
				return true;
			}
			usleep(20_000);
		}
		return false;
	}

	private function start(string $address, Gateway $gateway, string $certificate, string $http2, string $settings): Watched
	{
		$configuration = "$this->directory/nginx.conf";
		file_put_contents($configuration, <<<CONF
			daemon off;
			pid $this->directory/pid;
			error_log $this->directory/log;
			events {}
			http {
				log_format facts '\$connection \$server_protocol \$ssl_session_reused';
				access_log $this->directory/access facts;
				client_body_temp_path $this->directory/body;
				fastcgi_temp_path $this->directory/fastcgi;
				proxy_temp_path $this->directory/proxy;
				uwsgi_temp_path $this->directory/uwsgi;
				scgi_temp_path $this->directory/scgi;
				server {
					listen $address ssl $http2;
					ssl_certificate $certificate;
					ssl_certificate_key $certificate;
					ssl_protocols TLSv1.2 TLSv1.3;
					ssl_session_cache shared:sessions:1m;
					$settings
					location / {
						proxy_pass http://$gateway->address;
						proxy_http_version 1.1;
						proxy_set_header Connection "";
					}
				}
			}

			CONF);
		return new Watched([installed('nginx'), '-p', $this->directory, '-c', $configuration], "$this->directory/log");
	}
}
