<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

/** What all processes of one run share: the module, certificates, the resolver, a folder. It is gone with the run. */
final class Surroundings
{
	/** By how much everything takes longer than usual, as under valgrind. */
	public readonly float $slow;

	/** @var array<string, string> */
	public readonly array $certificates;

	private readonly string $folder;
	private readonly string $resolver;
	private ?string $modules = null;
	/** @var list<\Certificates> whose files go with them */
	private readonly array $authorities;

	public function __construct()
	{
		$this->slow = (float) (getenv('EZSMS_SLOW') ?: 1);
		$this->folder = sys_get_temp_dir() . '/ezsms-faults-' . bin2hex(random_bytes(6));
		mkdir($this->folder, 0700);
		$this->resolver = $this->compile('resolver.c', '../support/no_deepbind.c');
		$this->certificates = $this->certificates();
	}

	public function remove(): void
	{
		array_map(unlink(...), (array) glob("$this->folder/*"));
		rmdir($this->folder);
	}

	/** A name for a file that is not there yet. */
	public function file(string $kind): string
	{
		return "$this->folder/$kind-" . bin2hex(random_bytes(6));
	}

	/**
	 * PHP with the module and nothing of the machine's own configuration.
	 *
	 * @return list<string>
	 */
	public function command(string $script): array
	{
		$module = getenv('EZSMS_MODULE');
		return [
			...preg_split('/\s+/', (string) getenv('EZSMS_PHP_PREFIX'), -1, PREG_SPLIT_NO_EMPTY),
			PHP_BINARY,
			'-d', 'display_startup_errors=0', '-d', 'display_errors=stderr', '-d', 'log_errors=0', '-d', 'memory_limit=-1',
			'-d', 'zend.exception_ignore_args=0', '-d', 'zend.exception_string_param_max_len=100000',
			...($module ? ['-n', ...$this->mbstring(), '-d', "extension=$module"] : []),
			"$script",
		];
	}

	/** @return list<string> nothing where it is built in */
	private function mbstring(): array
	{
		$this->modules ??= (string) shell_exec(escapeshellarg(PHP_BINARY) . ' -n -m');
		return preg_match('~^mbstring$~m', $this->modules) ? [] : ['-d', 'extension=mbstring'];
	}

	/** @return array<string, string> */
	public function environment(string $denied = ''): array
	{
		return [
			'LD_PRELOAD' => trim("$this->resolver " . getenv('LD_PRELOAD')),
			'EZSMS_FAULTS_DENIED' => $denied,
			'TEST_PHP_EXECUTABLE' => PHP_BINARY,
		] + getenv();
	}

	private function compile(string ...$sources): string
	{
		$library = "$this->folder/resolver.so";
		$files = array_map(static fn(string $source): string => escapeshellarg(dirname(__DIR__) . "/$source"), $sources);
		exec("cc -shared -fPIC -o $library " . implode(' ', $files) . ' -ldl 2>&1', $messages, $status);
		return $status === 0 ? $library : throw new \RuntimeException("resolver.c was not compiled:\n" . implode("\n", $messages));
	}

	/** @return array<string, string> */
	private function certificates(): array
	{
		$this->authorities = [$ours, $other] = [new \Certificates(), new \Certificates()];
		return [
			'authority' => $ours->authority,
			'right' => $ours->leaf(),
			'another name' => $ours->leaf('DNS:gateway.example'),
			'expired' => $ours->leaf(days: 0),
			'self-signed' => $ours->leaf(selfSigned: true),
			'untrusted' => $other->leaf(),
		];
	}
}
