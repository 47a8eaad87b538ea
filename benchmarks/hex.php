<?php

// SPDX-License-Identifier: MIT
//
// hex_encode() and hex_decode() beside what plain PHP has for it, which needs mbstring. benchmarks/hex runs this under
// each engine setting.
//
//   hex.php [ROUNDS]                       a table of times and ratios
//   hex.php --rounds CASE [ROUNDS]         nanoseconds of each round, the extension's and plain PHP's, to read in elsewhere
//   hex.php --only CASE SIDE COUNT         one side so many times, for an instruction counter

declare(strict_types=1);

/** Nanoseconds of processor time, the kernel's for new memory included: other load on the machine changes it least. */
function spent(): float
{
	$usage = getrusage();

	return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1e9
		+ ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) * 1e3;
}

// Each side has a loop of its own, because calling a closure takes as long as the extension takes for a message. The
// loop is part of what is measured, and so is freeing each result but the last.

function encode_extension(string $text, int $count): float
{
	$begin = spent();
	for ($i = 0; $i < $count; $i++) {
		$result = \EzSms\hex_encode($text);
		unset($result);
	}

	return (spent() - $begin) / $count;
}

function encode_plain(string $text, int $count): float
{
	$begin = spent();
	for ($i = 0; $i < $count; $i++) {
		$result = strtoupper(bin2hex(mb_convert_encoding($text, 'UTF-16BE', 'UTF-8')));
		unset($result);
	}

	return (spent() - $begin) / $count;
}

function decode_extension(string $digits, int $count): float
{
	$begin = spent();
	for ($i = 0; $i < $count; $i++) {
		$result = \EzSms\hex_decode($digits);
		unset($result);
	}

	return (spent() - $begin) / $count;
}

function decode_plain(string $digits, int $count): float
{
	$begin = spent();
	for ($i = 0; $i < $count; $i++) {
		$result = mb_convert_encoding(hex2bin($digits), 'UTF-8', 'UTF-16BE');
		unset($result);
	}

	return (spent() - $begin) / $count;
}

/** One direction with one text. */
final readonly class Comparison
{
	public string $input;

	public function __construct(public string $direction, string $text, public int $count, public int $rounds)
	{
		$digits = strtoupper(bin2hex(mb_convert_encoding($text, 'UTF-16BE', 'UTF-8')));
		if (\EzSms\hex_encode($text) !== $digits || \EzSms\hex_decode($digits) !== $text) {
			throw new LogicException('The sides have different results');
		}
		$this->input = $direction === 'encode' ? $text : $digits;
	}

	/** @return float nanoseconds a call */
	public function measure(string $side, int $count): float
	{
		return ("{$this->direction}_$side")($this->input, $count);
	}

	/** @return array{extension: list<float>, plain: list<float>} nanoseconds a call, by round */
	public function rounds(int $rounds): array
	{
		$times = [];
		// The sides take turns in going first, and the first rounds warm up.
		for ($round = -2; $round < $rounds; $round++) {
			foreach ($round % 2 ? ['extension', 'plain'] : ['plain', 'extension'] as $side) {
				$time = $this->measure($side, $this->count);
				if ($round >= 0) {
					$times[$side][] = $time;
				}
			}
		}

		return $times;
	}
}

/** @param list<float> $values */
function quantile(array $values, float $part): float
{
	sort($values);

	return $values[(int) round($part * (count($values) - 1))];
}

function engine(): string
{
	$status = function_exists('opcache_get_status') ? opcache_get_status(false) : false;
	$engine = $status ? (($status['jit']['on'] ?? false) ? 'opcache, JIT' : 'opcache') : 'no opcache';

	return getenv('USE_ZEND_ALLOC_HUGE_PAGES') ? "$engine, large pages" : $engine;
}

function print_row(string $name, Comparison $comparison, int $rounds): void
{
	$times = $comparison->rounds($rounds);
	$ratios = array_map(fn(float $plain, float $ours): float => $plain / $ours, $times['plain'], $times['extension']);
	printf(
		"%-22s %-22s %12.1f %12.1f %6.2f %8.2f   %6.2f to %6.2f   %6.2f to %6.2f\n",
		engine(),
		$name,
		quantile($times['extension'], 0.5),
		quantile($times['plain'], 0.5),
		strlen($comparison->input) / quantile($times['extension'], 0.5),
		quantile($ratios, 0.5),
		quantile($ratios, 0.05),
		quantile($ratios, 0.95),
		min($ratios),
		max($ratios),
	);
}

ini_set('memory_limit', '512M');
const CHINESE = '您好，您预订的四人桌已经确认，时间是今天晚上七点半。如果您需要更改或取消预订，请在下午五点之前回复本短信或致电餐厅。谢谢您的惠顾，期待您的光临！';
const MIXED = '您预订的4人桌已确认，时间是11月23日19:30。如需更改，请在17:00前致电010-12345678，或见 https://example.com/r/4821 。';
const RUSSIAN = 'Ваш столик на четверых подтверждён на сегодня, в половине восьмого. Спасибо!';
const ENGLISH = 'Your table for four is confirmed for tonight at half past seven. To change or cancel, please reply';

$chinese = mb_substr(CHINESE, 0, 70);
// What 18 MB of UTF-8 hold of it: six million characters.
$long = str_repeat($chinese, intdiv(18_000_000, strlen($chinese)));
$comparisons = [
	'70 Chinese' => fn() => new Comparison('encode', $chinese, 20000, 201),
	'18 MB Chinese' => fn() => new Comparison('encode', $long, 1, 41),
	'70 with numbers' => fn() => new Comparison('encode', mb_substr(MIXED, 0, 70), 10000, 101),
	'70 Russian' => fn() => new Comparison('encode', mb_substr(RUSSIAN, 0, 70), 10000, 101),
	'70 English' => fn() => new Comparison('encode', mb_substr(ENGLISH, 0, 70), 10000, 101),
	'70 Chinese, back' => fn() => new Comparison('decode', $chinese, 20000, 101),
	'18 MB Chinese, back' => fn() => new Comparison('decode', $long, 1, 21),
];

switch ($argv[1] ?? '') {
	case '--only':
		$comparisons[$argv[2]]()->measure($argv[3], (int) $argv[4]);
		break;
	case '--rounds':
		$comparison = $comparisons[$argv[2]]();
		$times = $comparison->rounds((int) ($argv[3] ?? $comparison->rounds));
		foreach ($times['extension'] as $round => $time) {
			printf("%.1f %.1f\n", $time, $times['plain'][$round]);
		}
		break;
	default:
		foreach ($comparisons as $name => $comparison) {
			$comparison = $comparison();
			print_row($name, $comparison, (int) ($argv[1] ?? $comparison->rounds));
		}
}
