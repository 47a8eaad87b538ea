<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** Those that are measured side by side, as the table names them. */
final readonly class Sides
{
	public const LABELS = [
		'ezsms' => 'ezsms',
		'bare' => 'bare C program on libcurl',
		'curl' => 'curl extension, curl_multi',
		'curl_reused' => 'curl extension, one handle reused',
		'curl_fresh' => 'curl extension, a handle each',
		'guzzle' => 'Guzzle',
		'symfony' => 'Symfony HttpClient',
		'wrk' => 'wrk (load generator)',
		'h2load' => 'h2load (load generator)',
	];
	private const PACKAGED = ['guzzle', 'symfony'];

	/**
	 * The peers NAME_KIND of each name, running; without those whose packages are not there.
	 *
	 * @param list<string> $names
	 * @return array<string, Peer>
	 */
	public static function start(Bench $bench, array $names, string $kind, string ...$arguments): array
	{
		$peers = [];
		foreach (self::present($bench, $names) as $name) {
			$peers[$name] = new Peer($bench->peer("{$name}_$kind", ...$arguments), $bench->log);
		}

		return $peers;
	}

	/** @return list<string> */
	public static function present(Bench $bench, array $names): array
	{
		return array_values(array_filter(
			$names,
			fn(string $name): bool => $bench->hasPackages() || !in_array($name, self::PACKAGED, true),
		));
	}

	/** @return list<Row> of those whose packages are not there */
	public static function absent(Bench $bench, array $names): array
	{
		return array_map(
			fn(string $name): Row => Row::words(
				self::LABELS[$name],
				'not measured: Composer could not install its packages',
			),
			array_values(array_diff($names, self::present($bench, $names))),
		);
	}
}
