<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** Runs the sandbox on PHP's built-in web server until a signal comes. */
final class Launcher
{
	/** Debian's packages for the extensions, without `php8.2-`. */
	private const PACKAGES = ['pdo_sqlite' => 'sqlite3', 'pcntl' => 'cli', 'posix' => 'common'];
	private const STEP_SECONDS = 0.2;

	private readonly string $directory;
	private readonly string $log;
	private ?Servers $servers = null;
	private int $dispatcher = 0;
	private int $logRead = 0;
	private bool $stop = false;

	/** @param list<string> $arguments */
	public static function main(array $arguments): int
	{
		try {
			$options = Options::parse($arguments);
			if ($options->help) {
				echo Options::HELP, "\n";
				return 0;
			}
			self::requireExtensions(array_keys(self::PACKAGES));
			return (new self($options))->run();
		} catch (Usage $e) {
			fwrite(STDERR, 'ezsms-sandbox: ' . $e->getMessage() . "\n");
			return 2;
		}
	}

	/** @param list<string> $names */
	public static function requireExtensions(array $names): void
	{
		foreach ($names as $name) {
			if (!extension_loaded($name)) {
				$package = 'php' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION . '-' . self::PACKAGES[$name];
				throw new Usage("PHP's extension $name is missing; on Debian and Ubuntu: apt install $package");
			}
		}
	}

	private function __construct(private readonly Options $options)
	{
		umask(0077);
		$this->directory = sys_get_temp_dir() . '/ezsms-sandbox-' . bin2hex(random_bytes(6));
		$this->log = $this->directory . '/errors.log';
	}

	private function run(): int
	{
		$this->catchSignals();
		try {
			mkdir($this->directory) ?: throw new Usage("{$this->directory} can't be made");
			touch($this->log);
			$data = $this->dataFile();
			$this->servers = new Servers($data, $this->log);
			$this->servers->start($this->options->workers, fn(): bool => !$this->stop);
			$this->startDispatcher($data);
			// Last, so that no process inherits it.
			$door = new FrontDoor($this->options->host, $this->options->port, $this->servers->addresses());
			$this->introduce($door->address);
			return $this->serve($door);
		} finally {
			Processes::end(array_filter([$this->dispatcher, ...$this->servers?->pids() ?? []]));
			$this->removeDirectory();
		}
	}

	private function catchSignals(): void
	{
		pcntl_async_signals(true);
		foreach ([SIGINT, SIGTERM, SIGHUP] as $signal) {
			pcntl_signal($signal, function (): void {
				$this->stop = true;
			});
		}
	}

	/** Made here, so that the servers find it whole, and let go before any process is forked. */
	private function dataFile(): string
	{
		$file = $this->options->data ?? $this->directory . '/sandbox.sqlite';
		try {
			new Store($file);
		} catch (\Exception $e) {
			throw new Usage("$file can't be used as the data file: " . $e->getMessage());
		}
		return (string) realpath($file);
	}

	private function startDispatcher(string $data): void
	{
		$launcher = posix_getpid();
		$this->dispatcher = Processes::run(function () use ($data, $launcher): void {
			(new Dispatcher($data))->run(static fn(): bool => posix_getppid() === $launcher);
			// The launcher was killed and could not clean up.
			array_map(static fn(int $pid): bool => posix_kill($pid, SIGTERM), $this->servers->pids());
			$this->removeDirectory();
		});
	}

	private function introduce(string $address): void
	{
		if (!Options::isLoopback($this->options->host)) {
			fwrite(STDERR, "\nWARNING: other machines can reach this sandbox. Whoever does can read every message\n"
				. "and password in it, change its accounts, and make it call any URL from this machine.\n\n");
		}
		echo "ezsms-sandbox listening on http://$address\n";
		if (!$this->options->quiet) {
			echo "  gateway   http://$address/websmsapi/\n",
				"  control   http://$address/sandbox/\n",
				"  messages  http://$address/\n",
				'  data      ', $this->options->data ?? 'temporary', "\n",
				"  workers   {$this->options->workers}\n",
				"  account   demoezsms, password 1234\n",
				"  dsn       ezsms+http://demoezsms:1234@$address/websmsapi?sender=demoezsms\n",
				"Nothing is sent to any phone. Ctrl-C stops.\n";
		}
		flush();
	}

	private function serve(FrontDoor $door): int
	{
		$checked = 0.0;
		while (!$this->stop) {
			$door->step(self::STEP_SECONDS);
			if (microtime(true) < $checked + self::STEP_SECONDS) {
				continue;
			}
			$checked = microtime(true);
			$this->passErrorsOn();
			foreach ([$this->dispatcher, ...$this->servers->pids()] as $pid) {
				if (Processes::hasEnded($pid)) {
					fwrite(STDERR, "ezsms-sandbox: a part of the sandbox has died\n");
					return 1;
				}
			}
		}
		return 0;
	}

	/** PHP's own complaints about the sandbox; requests aren't logged at all. */
	private function passErrorsOn(): void
	{
		clearstatcache(true, $this->log);
		if (filesize($this->log) > $this->logRead) {
			$new = (string) file_get_contents($this->log, false, null, $this->logRead);
			$this->logRead += strlen($new);
			fwrite(STDERR, $new);
		}
	}

	private function removeDirectory(): void
	{
		array_map(unlink(...), glob($this->directory . '/*') ?: []);
		rmdir($this->directory);
	}
}
