<?php
// SPDX-License-Identifier: MIT
/*
 * Real web servers for tests, each with a configuration of its own in a temporary directory and on a free port of
 * the loopback interface. They end with the process that started them, however that ends.
 *
 * They load the module that is under test: the file in the environment variable EZSMS_MODULE, otherwise the one that
 * this process has mapped, otherwise ezsms.so in extension_dir. Where it is compiled into PHP, they load none.
 */

/** The site that reads callbacks: its files by their names there. The first answers whether the server is up. */
const CALLBACK_SITE = [
	'report.php' => __DIR__ . '/callback_page.php',
	'message.php' => __DIR__ . '/callback_page.php',
	'authenticate.php' => __DIR__ . '/callback_page.php',
	'callbacks.php' => __DIR__ . '/callbacks.php',
];

/** Of every server: what must not change how a callback is read, and aliases for the whole process. */
const SETTINGS = [
	'display_errors' => '0',
	'log_errors' => '0',
	'max_input_vars' => '1',
	'ezsms.callback_aliases' => 'MsgId=MessageId, Shortcode=ShortCode',
];

function module_under_test(): ?string
{
	$maps = is_readable('/proc/self/maps') ? file_get_contents('/proc/self/maps') : '';
	$mapped = preg_match('~(/.*/ezsms\.so)$~m', $maps, $found) ? $found[1] : null;
	foreach ([getenv('EZSMS_MODULE') ?: null, $mapped, ini_get('extension_dir') . '/ezsms.so'] as $file) {
		if ($file !== null && is_file($file)) {
			return realpath($file);
		}
	}
	return null;
}

function is_compiled_in(): bool
{
	$php = escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY);
	return in_array('ezsms', explode("\n", (string) shell_exec("$php -n -m")), true);
}

/** The first of the files, or programs in the usual places, that is there. */
function installed(string ...$names): ?string
{
	$folders = [...explode(PATH_SEPARATOR, (string) getenv('PATH')), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
	foreach ($names as $name) {
		foreach ($name[0] === '/' ? [''] : array_filter($folders) as $folder) {
			$file = $folder === '' ? $name : "$folder/$name";
			if (is_file($file) && is_readable($file)) {
				return $file;
			}
		}
	}
	return null;
}

/** Numbered as distributions number them: 8.2, or 82. */
function of_this_php(string $pattern): array
{
	$major = PHP_MAJOR_VERSION;
	$minor = PHP_MINOR_VERSION;
	return [sprintf($pattern, "$major.$minor"), sprintf($pattern, "$major$minor"), sprintf($pattern, $major), sprintf($pattern, '')];
}

function php_fpm(): ?string
{
	$program = installed(...of_this_php('php-fpm%s'));
	$version = $program ? shell_exec(escapeshellarg($program) . ' -n -v 2>/dev/null') : '';
	return str_starts_with((string) $version, 'PHP ' . PHP_VERSION . ' ') ? $program : null;
}

function apache(): ?string
{
	return installed('apache2', 'httpd');
}

/** A module of Apache, whose folder goes by many names. */
function apache_module(string ...$names): ?string
{
	$files = [];
	foreach ($names as $name) {
		foreach (['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/lib/httpd/modules', '/usr/libexec/apache2'] as $folder) {
			$files[] = "$folder/$name";
		}
	}
	return installed(...$files);
}

/** None that is built in another way, which would not load our module. */
function mod_php(): ?string
{
	$module = apache_module(...of_this_php('libphp%s.so'));
	ob_start();
	phpinfo(INFO_GENERAL);
	preg_match('/^PHP Extension Build => (\S+)/m', (string) ob_get_clean(), $build);
	$isOurs = $module !== null && str_contains((string) file_get_contents($module), "$build[1]\0");
	return $isOurs && module_under_test() !== null ? $module : null;
}

/**
 * What makes this PHP-FPM preload: nothing where opcache is compiled in; null where there is none.
 *
 * @return list<string>|null
 */
function fpm_opcache(): ?array
{
	/* With its ending: PHP looks for it without one first, and under AddressSanitizer a failed dlopen() may never end. */
	foreach ([[], ['-d', 'zend_extension=opcache.so']] as $options) {
		$command = implode(' ', array_map(escapeshellarg(...), [(string) php_fpm(), '-n', ...$options, '-m']));
		if (str_contains((string) shell_exec("$command 2>/dev/null"), 'Zend OPcache')) {
			return $options;
		}
	}
	return null;
}

/** For a SKIPIF section. */
function skip_without(string $server, bool $preload = false): void
{
	$missing = match (true) {
		DIRECTORY_SEPARATOR !== '/' => 'needs a POSIX system',
		!installed('setsid') => 'setsid is not installed (Debian: util-linux)',
		module_under_test() === null && !is_compiled_in() => 'the module of ezsms was not found',
		$server === 'nginx' && !installed('nginx') => 'nginx is not installed (Debian: nginx-light)',
		$server === 'nginx' && !php_fpm() => 'PHP-FPM ' . PHP_VERSION . ' is not installed (Debian: php-fpm)',
		$preload && fpm_opcache() === null => 'PHP-FPM has no opcache (Debian: php-fpm)',
		$preload && !is_readable('/proc/self/status') => 'needs /proc',
		$preload && !installed('setpriv') => 'setpriv is not installed (Debian: util-linux)',
		$server === 'apache' && !apache() => 'Apache is not installed (Debian: apache2-bin)',
		$server === 'apache' && !mod_php() => 'mod_php of this PHP is not installed (Debian: libapache2-mod-php)',
		$server === 'apache' && !apache_module('mod_mpm_prefork.so') => 'Apache has no prefork module, which mod_php needs',
		default => null,
	};
	if ($missing !== null) {
		echo "skip $missing";
	}
}

/**
 * A shell that starts a program, and ends it when its standard input does: also when this process was killed. A
 * program that ends by itself, because its port was taken, ends the shell too. The program has a session of its own,
 * because Apache ends with a signal to its whole process group.
 */
final class Watched
{
	private const SCRIPT = 'exec 3<&0; setsid "$@" 3<&- & program=$!; { cat <&3 >/dev/null; kill "$program" 2>/dev/null; } & exec 3<&-; wait "$program"';

	/** @var resource */
	private $process;
	/** @var resource[] */
	private array $pipes = [];

	/** @param list<string> $command */
	public function __construct(array $command, string $log, array $environment = [])
	{
		$output = ['file', $log, 'a'];
		$this->process = proc_open(
			['/bin/sh', '-c', self::SCRIPT, 'sh', ...$command],
			[['pipe', 'r'], $output, $output],
			$this->pipes,
			env_vars: $environment + getenv(),
		);
	}

	public function isRunning(): bool
	{
		return proc_get_status($this->process)['running'];
	}

	public function end(): void
	{
		fclose($this->pipes[0]);
		/* The shell has waited for the program. */
		proc_close($this->process);
	}
}

/** One of the servers, with a site. */
final class WebServer
{
	private string $address;
	private readonly string $directory;
	/** Whom the workers run as; null where only root could choose. */
	private readonly ?string $user;
	/** @var list<Watched> */
	private array $processes = [];

	/**
	 * @param string $name php, nginx or apache
	 * @param array<string, string> $site its files by their names there; the first answers in JSON
	 * @param string|null $preload the one of them that PHP-FPM's master runs before it forks; for nginx
	 */
	public function __construct(
		private readonly string $name,
		private readonly array $site = CALLBACK_SITE,
		private readonly ?string $preload = null,
	) {
		$this->user = self::unprivileged();
		$this->directory = sys_get_temp_dir() . "/ezsms-$name-" . bin2hex(random_bytes(6));
		$this->makeSite();
		/* Somebody else may take a port between its choice and its use. */
		for ($attempt = 0; $attempt < 3; $attempt++) {
			$this->address = self::freeAddress();
			$this->processes = match ($name) {
				'php' => $this->php(),
				'nginx' => $this->nginx(),
				'apache' => $this->apache(),
			};
			if ($this->answers()) {
				return;
			}
			$this->end();
		}
		throw new Exception("$name did not start: " . @file_get_contents("$this->directory/log"));
	}

	public function __destruct()
	{
		$this->end();
		foreach (['site', 'ini', 'temp', '.'] as $folder) {
			array_map(unlink(...), array_filter(glob("$this->directory/$folder/*"), fn(string $path) => !is_dir($path)));
		}
		exec('rm -rf ' . escapeshellarg($this->directory));
	}

	/** What the site wrote into a file of its folder temp. */
	public function written(string $name): string
	{
		return file_get_contents("$this->directory/temp/$name");
	}

	/** What the page answered, from JSON; a string where that is no JSON. */
	public function get(string $page, string $query): array|string
	{
		return $this->getTogether($page, [$query])[0];
	}

	/**
	 * The same page several times at once.
	 *
	 * @param list<string> $queries
	 * @return list<array|string>
	 */
	public function getTogether(string $page, array $queries): array
	{
		return array_map($this->answer(...), array_map(fn(string $query) => $this->ask($page, $query), $queries));
	}

	/** @return resource */
	private function ask(string $page, string $query): mixed
	{
		$socket = stream_socket_client("tcp://$this->address", timeout: 10);
		stream_set_timeout($socket, 20);
		fwrite($socket, "GET /$page.php" . ($query === '' ? '' : "?$query") . " HTTP/1.0\r\nHost: localhost\r\n\r\n");
		return $socket;
	}

	/** @param resource $socket */
	private function answer(mixed $socket): array|string
	{
		$answer = (string) stream_get_contents($socket);
		[$head, $body] = explode("\r\n\r\n", $answer, 2) + ['', ''];
		return json_decode($body, true) ?? (strtok($head, "\r\n") ?: 'no answer') . ": $body";
	}

	private function answers(): bool
	{
		$page = basename(array_key_first($this->site), '.php');
		$deadline = hrtime(true) + 15_000_000_000;
		while (hrtime(true) < $deadline) {
			foreach ($this->processes as $process) {
				if (!$process->isRunning()) {
					return false;
				}
			}
			if (@stream_socket_client("tcp://$this->address") && is_array($this->get($page, ''))) {
				return true;
			}
			usleep(20_000);
		}
		return false;
	}

	/** Waits until they have ended. */
	public function end(): void
	{
		foreach ($this->processes as $process) {
			$process->end();
		}
		$this->processes = [];
	}

	private static function freeAddress(): string
	{
		return stream_socket_get_name(stream_socket_server('tcp://127.0.0.1:0'), false);
	}

	/* Apache's workers refuse to be root, so where root runs the tests, another user runs them. */
	private static function unprivileged(): ?string
	{
		if (trim((string) shell_exec('id -u')) !== '0') {
			return null;
		}
		foreach (['www-data', 'apache', 'http', 'nginx', 'nobody'] as $user) {
			if (trim((string) shell_exec("id -u $user 2>/dev/null")) !== '') {
				return $user;
			}
		}
		return null;
	}

	private function group(): string
	{
		return trim((string) shell_exec("id -gn $this->user"));
	}

	/** Copies, because the workers' user need not be able to read the checkout. */
	private function makeSite(): void
	{
		foreach (['', '/site', '/ini', '/temp'] as $folder) {
			mkdir($this->directory . $folder);
			chmod($this->directory . $folder, 0755);
		}
		chmod("$this->directory/temp", 01777);
		foreach ($this->site as $name => $file) {
			copy($file, "$this->directory/site/$name");
		}
		foreach (glob("$this->directory/site/*") as $file) {
			chmod($file, 0644);
		}
	}

	private function write(string $name, string $contents): string
	{
		file_put_contents("$this->directory/$name", $contents);
		return "$this->directory/$name";
	}

	private function settings(string $format): string
	{
		$lines = '';
		foreach (SETTINGS as $name => $value) {
			$lines .= sprintf($format, $name, $value) . "\n";
		}
		return $lines;
	}

	private function watched(array $command, array $environment = []): Watched
	{
		return new Watched($command, "$this->directory/log", $environment);
	}

	private function php(): array
	{
		$module = module_under_test();
		$ini = $this->write('ini/php.ini', ($module ? "extension=$module\n" : '') . $this->settings('%s="%s"'));
		$php = getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY;
		return [$this->watched(
			[$php, '-c', $ini, '-S', $this->address, '-t', "$this->directory/site"],
			['PHP_INI_SCAN_DIR' => ''],
		)];
	}

	private function nginx(): array
	{
		$user = $this->user ? "user $this->user {$this->group()};" : '';
		$nginx = $this->write('nginx.conf', <<<CONF
			daemon off;
			$user
			pid $this->directory/nginx.pid;
			error_log $this->directory/log;
			events {}
			http {
				access_log off;
				client_body_temp_path temp;
				fastcgi_temp_path temp;
				proxy_temp_path temp;
				uwsgi_temp_path temp;
				scgi_temp_path temp;
				# FastCGI carries at most 64 KiB of parameters, so the query goes along only once.
				large_client_header_buffers 4 80k;
				server {
					listen $this->address;
					location / {
						fastcgi_pass unix:$this->directory/fpm.sock;
						fastcgi_param SCRIPT_FILENAME $this->directory/site\$fastcgi_script_name;
						fastcgi_param SCRIPT_NAME \$fastcgi_script_name;
						fastcgi_param REQUEST_METHOD \$request_method;
						fastcgi_param QUERY_STRING \$query_string;
					}
				}
			}

			CONF);
		return [$this->fpm(), $this->watched([installed('nginx'), '-p', $this->directory, '-c', $nginx])];
	}

	private function fpm(): Watched
	{
		$user = $this->user ? "user = $this->user\ngroup = {$this->group()}" : '';
		/* Workers that have made way for new ones are part of what a fork can break. */
		$requests = $this->preload ? 20 : 0;
		$pool = $this->write('fpm.conf', <<<CONF
			[global]
			error_log = $this->directory/log
			daemonize = no
			[site]
			$user
			listen = $this->directory/fpm.sock
			listen.mode = 0666
			pm = static
			pm.max_children = 2
			pm.max_requests = $requests
			clear_env = no
			{$this->settings('php_admin_value[%s] = "%s"')}
			CONF);
		return $this->watched($this->preload
			? [...$this->asUser(), php_fpm(), '-n', ...$this->preloading(), '-y', $pool]
			: [php_fpm(), '-n', ...$this->loading(module_under_test()), '-y', $pool]);
	}

	/** @return list<string> */
	private function loading(?string $module): array
	{
		return $module ? ['-d', "extension=$module"] : [];
	}

	/** @return list<string> */
	private function preloading(): array
	{
		$module = module_under_test();
		if ($module) {
			/* A copy, because the user need not be able to read the checkout. */
			copy($module, "$this->directory/ezsms.so");
			$module = "$this->directory/ezsms.so";
		}
		return [
			...fpm_opcache(),
			...$this->loading($module),
			'-d', "opcache.preload=$this->directory/site/$this->preload",
		];
	}

	/**
	 * Of root's PHP-FPM a child preloads, as another user, and ends. So that it is the master that does, and that then
	 * forks, it must not be root's.
	 *
	 * @return list<string>
	 */
	private function asUser(): array
	{
		if (!$this->user) {
			return [];
		}
		touch("$this->directory/log");
		/* By number, because not every build of PHP finds a name. */
		$number = (int) shell_exec("id -u $this->user");
		foreach ([$this->directory, "$this->directory/log"] as $path) {
			chown($path, $number);
		}
		return ['setpriv', "--reuid=$this->user", "--regid={$this->group()}", '--clear-groups'];
	}

	private function apache(): array
	{
		$this->write('ini/php.ini', 'extension=' . module_under_test() . "\n");
		$user = $this->user ? "User $this->user\nGroup {$this->group()}" : '';
		$modules = '';
		foreach (['mpm_prefork' => 'mod_mpm_prefork.so', 'unixd' => 'mod_unixd.so', 'authz_core' => 'mod_authz_core.so'] as $name => $file) {
			/* What has no file is compiled in. */
			$path = apache_module($file);
			$modules .= $path ? "LoadModule {$name}_module $path\n" : '';
		}
		$php = mod_php();
		$configuration = $this->write('apache.conf', <<<CONF
			{$modules}LoadModule php_module $php
			ServerRoot $this->directory
			ServerName localhost
			Listen $this->address
			$user
			PidFile $this->directory/apache.pid
			ErrorLog $this->directory/log
			Mutex file:$this->directory/temp default
			StartServers 2
			LimitRequestLine 80000
			PHPIniDir $this->directory/ini
			DocumentRoot $this->directory/site
			<Directory $this->directory/site>
				Require all granted
				SetHandler application/x-httpd-php
				{$this->settings('php_admin_value %s "%s"')}
			</Directory>

			CONF);
		return [$this->watched([apache(), '-f', $configuration, '-DFOREGROUND'], ['PHP_INI_SCAN_DIR' => ''])];
	}
}

/** Sends every callback of callback_cases.php, and prints what came of those that came out otherwise. */
function check_callbacks(string $server, string $sapi): void
{
	$web = new WebServer($server);
	foreach (require __DIR__ . '/callback_cases.php' as $name => $case) {
		[$page, $query, $expected] = $case;
		if (($case[3] ?? '') === $server) {
			continue;
		}
		$answer = $web->get($page, $query);
		if ($answer !== [$sapi, $expected]) {
			echo "$name\nexpected ", json_encode([$sapi, $expected]), "\nactual   ", json_encode($answer), "\n";
		}
	}
	echo "done\n";
}
