<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** hex_encode() beside plain PHP. What benchmarks/hex measures in more ways, with the engine as it usually is. */
final class HexPart implements Part
{
	private const SCRIPT = __DIR__ . '/../hex.php';
	private const TITLE = 'hex_encode(): processor time';
	private const CASES = ['70 Chinese' => Unit::Nanoseconds, '18 MB Chinese' => Unit::Milliseconds];

	public function measure(Bench $bench): array
	{
		if (!is_file(self::SCRIPT)) {
			return [new Section(self::TITLE, [Row::words('not measured', 'benchmarks/hex.php is not there')])];
		}
		$rows = [];
		foreach (self::CASES as $case => $unit) {
			$bench->say($case);
			[$ours, $plain] = $this->rounds($bench, $case);
			$rows[] = Row::figure("$case: ezsms", $ours, $unit);
			$rows[] = Row::figure("$case: mb_convert_encoding, bin2hex, strtoupper", $plain, $unit);
			$rows[] = Row::atLeast("$case: plain PHP ÷ ezsms", $plain->over($ours), 8);
		}

		return [new Section(self::TITLE, $rows)];
	}

	/** @return array{Series, Series} seconds a call */
	private function rounds(Bench $bench, string $case): array
	{
		$output = $bench->output(
			...[...$bench->php(), self::SCRIPT, '--rounds', $case, ...($bench->isQuick ? ['7'] : [])],
		);
		$ours = $plain = [];
		foreach (explode("\n", $output) as $line) {
			[$our, $their] = sscanf($line, '%f %f');
			$ours[] = $our / 1e9;
			$plain[] = $their / 1e9;
		}

		return [new Series($ours), new Series($plain)];
	}
}
