<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Tests;

/** The sandbox under nginx and PHP-FPM, each with a configuration of its own in a temporary directory. */
final class NginxFpm
{
	public readonly World $world;
	private readonly string $directory;

	/** @var list<Process> */
	private array $processes = [];

	public function __construct()
	{
		$nginx = self::program('nginx');
		$fpm = self::program(
			'php-fpm' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION,
			'php-fpm' . PHP_MAJOR_VERSION . PHP_MINOR_VERSION,
			'php-fpm',
		);
		$this->directory = sys_get_temp_dir() . '/ezsms-sandbox-test-' . bin2hex(random_bytes(6));
		mkdir($this->directory, 0700);
		$address = '127.0.0.1:' . self::freePort();
		$data = $this->directory . '/sandbox.sqlite';
		file_put_contents($this->directory . '/fpm.conf', $this->fpmConfiguration());
		file_put_contents($this->directory . '/nginx.conf', $this->nginxConfiguration($address, $data));
		$asRoot = posix_geteuid() === 0 ? ['--allow-to-run-as-root'] : [];
		$this->processes = [
			new Process([$fpm, '--nodaemonize', '--fpm-config', $this->directory . '/fpm.conf', ...$asRoot]),
			new Process([$nginx, '-p', $this->directory, '-c', $this->directory . '/nginx.conf']),
			new Process([PHP_BINARY, __DIR__ . '/../../bin/ezsms-dispatcher', '--data', $data]),
		];
		$this->world = new World('nginx + FPM', $address);
		Check::until('nginx and FPM answer', fn(): bool => $this->answers($address));
	}

	public function __destruct()
	{
		foreach ($this->processes as $process) {
			$process->signal(SIGTERM);
			$process->wait();
		}
		exec('rm -rf ' . escapeshellarg($this->directory));
	}

	private function answers(string $address): bool
	{
		foreach ($this->processes as $process) {
			if (!$process->isRunning()) {
				throw new Failure('nginx, FPM or the dispatcher did not start: ' . $process->errors());
			}
		}
		$socket = @stream_socket_client("tcp://$address");
		return $socket !== false && $this->world->http->get('/sandbox/clock')->status === 200;
	}

	private static function program(string ...$names): string
	{
		foreach ($names as $name) {
			foreach (['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'] as $folder) {
				if (is_executable("$folder/$name")) {
					return "$folder/$name";
				}
			}
		}
		throw new Skip(end($names) . ' is not installed');
	}

	private static function freePort(): int
	{
		$socket = stream_socket_server('tcp://127.0.0.1:0');
		$name = (string) stream_socket_get_name($socket, false);
		return (int) substr($name, (int) strrpos($name, ':') + 1);
	}

	private function fpmConfiguration(): string
	{
		$user = posix_geteuid() === 0 ? "user = root\ngroup = root\n" : '';
		return <<<CONF
			[global]
			error_log = {$this->directory}/fpm.log
			[sandbox]
			{$user}listen = {$this->directory}/fpm.sock
			pm = static
			pm.max_children = 8
			php_admin_value[enable_post_data_reading] = 0
			CONF;
	}

	private function nginxConfiguration(string $address, string $data): string
	{
		$user = posix_geteuid() === 0 ? 'user root;' : '';
		$index = realpath(__DIR__ . '/../../public/index.php');
		return <<<CONF
			daemon off;
			$user
			pid {$this->directory}/nginx.pid;
			error_log /dev/null;
			events {}
			http {
				access_log off;
				client_body_temp_path body;
				fastcgi_temp_path fastcgi;
				proxy_temp_path proxy;
				uwsgi_temp_path uwsgi;
				scgi_temp_path scgi;
				server {
					listen $address;
					location / {
						fastcgi_pass unix:{$this->directory}/fpm.sock;
						fastcgi_param SCRIPT_FILENAME $index;
						fastcgi_param EZSMS_SANDBOX_DATA $data;
						fastcgi_param REQUEST_METHOD \$request_method;
						fastcgi_param REQUEST_URI \$request_uri;
						fastcgi_param QUERY_STRING \$query_string;
						fastcgi_param CONTENT_TYPE \$content_type;
						fastcgi_param CONTENT_LENGTH \$content_length;
						fastcgi_param SERVER_PROTOCOL \$server_protocol;
						fastcgi_param REMOTE_ADDR \$remote_addr;
						fastcgi_param REMOTE_PORT \$remote_port;
					}
					location = /ezsms-drop {
						internal;
						return 444;
					}
					location = /ezsms-reset {
						internal;
						reset_timedout_connection on;
						return 444;
					}
				}
			}
			CONF;
	}
}
