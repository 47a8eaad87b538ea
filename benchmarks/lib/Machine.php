<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** What the figures were taken on and with. */
final class Machine
{
	private const PROGRAMS = [
		'nginx' => ['nginx -v', '~nginx/(\S+)~'],
		'valgrind' => ['valgrind --version', '~valgrind-(\S+)~'],
		'wrk' => ['wrk -v', '~wrk (?:debian/)?([\d.]+)~'],
		'h2load' => ['h2load --version', '~nghttp2/(\S+)~'],
		'cc' => ['cc --version', '~^(.+)$~m'],
	];
	private const PACKAGES = ['guzzlehttp/guzzle' => 'Guzzle', 'symfony/http-client' => 'Symfony HttpClient'];

	/** @return array<string, string> */
	public static function facts(Bench $bench): array
	{
		return [
			'processor' => self::processor(),
			'system' => php_uname('s') . ' ' . php_uname('r') . ', ' . php_uname('m'),
			'PHP' => PHP_VERSION . (PHP_ZTS ? ' ZTS' : ' NTS') . (PHP_DEBUG ? ' debug' : ''),
			'libcurl' => curl_version()['version'] . ', ' . curl_version()['ssl_version'],
			...self::programs(),
			...self::packages($bench),
			'average load of the minute before' => sprintf('%.1f', sys_getloadavg()[0]),
		];
	}

	private static function processor(): string
	{
		$information = (string) @file_get_contents('/proc/cpuinfo');
		preg_match_all('~^processor\s*:~m', $information, $cores);
		preg_match('~^model name\s*:\s*(.+)$~m', $information, $model);

		return sprintf('%s, %d cores', $model[1] ?? php_uname('m'), max(1, count($cores[0])));
	}

	/** @return array<string, string> */
	private static function programs(): array
	{
		$versions = [];
		foreach (self::PROGRAMS as $name => [$command, $pattern]) {
			$output = (string) shell_exec("PATH=\$PATH:/usr/sbin $command 2>&1");
			$versions[$name] = preg_match($pattern, $output, $found) ? $found[1] : 'not there';
		}

		return $versions;
	}

	/** @return array<string, string> */
	private static function packages(Bench $bench): array
	{
		$file = "$bench->build/packages/vendor/composer/installed.json";
		$installed = is_file($file) ? json_decode(file_get_contents($file), true)['packages'] : [];
		$versions = array_column($installed, 'version', 'name');

		return array_combine(
			self::PACKAGES,
			array_map(fn(string $name): string => $versions[$name] ?? 'not there', array_keys(self::PACKAGES)),
		);
	}
}
