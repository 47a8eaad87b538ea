<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk;

use EzSms\Client;

/** The command line. */
final readonly class Arguments
{
	private function __construct(
		public string $input,
		public string $results,
		public int $window,
		public ?float $rate,
		public bool $leavesUnknown,
		#[\SensitiveParameter] private string $dsn,
	) {
	}

	/**
	 * @param list<string> $words
	 * @return self|null null where only the usage was asked for
	 */
	public static function of(#[\SensitiveParameter] array $words): ?self
	{
		$files = [];
		$options = ['window' => '16', 'rate' => null, 'dsn' => (string) getenv('SMS_DSN'), 'leave-unknown' => false];
		while (($word = array_shift($words)) !== null) {
			[$name, $value] = explode('=', substr($word, 2), 2) + [1 => null];
			if (in_array($word, ['--help', '-h'], true)) {
				return null;
			} elseif (!str_starts_with($word, '--')) {
				$files[] = $word;
			} elseif ($word === '--leave-unknown') {
				$options[$name] = true;
			} elseif (array_key_exists($name, $options)) {
				$options[$name] = $value ?? array_shift($words) ?? throw new Failure("--$name needs a value");
			} else {
				throw new Failure("there is no option --$name; --help lists them");
			}
		}
		if (count($files) !== 2) {
			throw new Failure('it takes INPUT.csv and RESULTS.csv; --help tells more');
		}

		return new self(
			$files[0],
			$files[1],
			self::window($options['window']),
			$options['rate'] === null ? null : self::rate($options['rate']),
			$options['leave-unknown'],
			$options['dsn'],
		);
	}

	public function client(): Client
	{
		try {
			return Client::fromDsn($this->dsn);
		} catch (\ValueError $e) {
			// It never repeats the DSN, so it may be shown.
			throw new Failure('SMS_DSN, or --dsn: ' . $e->getMessage());
		}
	}

	/** Whose memory of seqnos protects this run: the account and the place of the gateway, without the password. */
	public function gateway(): string
	{
		$dsn = (parse_url($this->dsn) ?: []) + ['user' => '', 'host' => '', 'port' => '', 'path' => ''];

		return rawurldecode($dsn['user']) . "@$dsn[host]:$dsn[port]" . rtrim($dsn['path'], '/');
	}

	private static function window(string $value): int
	{
		$range = ['options' => ['min_range' => 1, 'max_range' => 1000]];
		$window = filter_var($value, FILTER_VALIDATE_INT, $range);

		return $window === false ? throw new Failure('--window is a whole number from 1 to 1000') : $window;
	}

	private static function rate(string $value): float
	{
		return is_numeric($value) && $value > 0 ? (float) $value : throw new Failure('--rate is a number above 0');
	}
}
