<?php

// SPDX-License-Identifier: MIT
//
// Reading an incoming Unicode message of 70 characters: the extension beside plain PHP. benchmarks/receive runs
// this under each engine setting.
//
//   receive.php [ROUNDS [BATCH]]   a table of microseconds and ratios
//   receive.php --only SIDE COUNT  one side so many times, for an instruction counter

declare(strict_types=1);

use EzSms\IncomingMessage;

enum ContentType: int
{
	case Text = 1;
	case Unicode = 2;
	case UnicodeAlso = 3;
}

final readonly class PlainMessage
{
	public function __construct(
		public string $shortcode,
		public string $sender,
		public ContentType $contentType,
		public string $text,
		public array $raw,
		public array $extra = [],
	) {
	}
}

/** What is usually written: it trusts the gateway, and sees no name that came twice. */
function lean(string $query): PlainMessage
{
	parse_str($query, $raw);
	$contentType = ContentType::from((int) $raw['ContentType']);

	return new PlainMessage(
		$raw['Shortcode'],
		$raw['Sender'],
		$contentType,
		$contentType === ContentType::Text
			? $raw['Msg']
			: mb_convert_encoding(hex2bin($raw['Msg']), 'UTF-8', 'UTF-16BE'),
		$raw,
	);
}

/** Refuses what the extension refuses, as far as plain PHP can: parse_str() changes some names and drops others. */
function checked(string $query): PlainMessage
{
	parse_str($query, $raw);
	if (count($raw) !== substr_count($query, '&') + 1) {
		throw new RuntimeException('A name came twice');
	}
	foreach (['Shortcode', 'Sender', 'ContentType', 'Msg'] as $name) {
		if (!is_string($raw[$name] ?? null)) {
			throw new RuntimeException("$name is missing");
		}
	}
	if (!ctype_digit($raw['ContentType'])) {
		throw new RuntimeException('ContentType is not a number');
	}
	$contentType = ContentType::tryFrom((int) $raw['ContentType']) ?? ContentType::Text;

	return new PlainMessage(
		$raw['Shortcode'],
		$raw['Sender'],
		$contentType,
		$contentType === ContentType::Text ? $raw['Msg'] : decoded($raw['Msg']),
		$raw,
		array_diff_key($raw, ['Shortcode' => 1, 'Sender' => 1, 'ContentType' => 1, 'Msg' => 1]),
	);
}

function decoded(string $digits): string
{
	// hex2bin() warns of what it can't read; asking ctype_xdigit() first takes longer than reading.
	$octets = @hex2bin($digits);
	if ($octets === false || strlen($octets) % 2 !== 0 || !mb_check_encoding($octets, 'UTF-16BE')) {
		throw new RuntimeException('Msg can\'t be decoded');
	}

	return mb_convert_encoding($octets, 'UTF-8', 'UTF-16BE');
}

/** @return float microseconds a message; the loop is the same for every side, and part of it */
function batch(callable $side, string $query, int $count): float
{
	$begin = hrtime(true);
	for ($i = 0; $i < $count; $i++) {
		$message = $side($query);
	}

	return (hrtime(true) - $begin) / 1000 / $count;
}

/** @param list<float> $sorted */
function quantile(array $sorted, float $part): float
{
	return $sorted[(int) round($part * (count($sorted) - 1))];
}

function engine(): string
{
	$status = function_exists('opcache_get_status') ? opcache_get_status(false) : false;
	$jit = ($status['jit']['on'] ?? false) ? 'JIT ' . ini_get('opcache.jit') : 'no JIT';

	return $status ? "opcache, $jit" : 'no opcache';
}

const TEXT = '您好，您预订的四人桌已经确认，时间是今天晚上七点半。如果您需要更改或取消预订，请在下午五点之前回复本短信或致电餐厅。谢谢您的惠顾，期待您的光临！';
$text = mb_substr(TEXT, 0, 70);
$query = 'u=user&p=1234&Shortcode=60163300000&Sender=60123456789&ContentType=2&Msg='
	. strtoupper(bin2hex(mb_convert_encoding($text, 'UTF-16BE', 'UTF-8')));
$sides = ['extension' => IncomingMessage::fromQuery(...), 'lean' => lean(...), 'checked' => checked(...)];

foreach ($sides as $name => $side) {
	$message = $side($query);
	if ([$message->text, $message->sender, count($message->raw)] !== [$text, '60123456789', 6] || mb_strlen($text) !== 70) {
		throw new LogicException("$name reads another message");
	}
}

if (($argv[1] ?? '') === '--only') {
	batch($sides[$argv[2]], $query, (int) $argv[3]);
	exit(0);
}

// Short batches: one that something else on the machine interrupts is then one of many.
[$rounds, $batch] = [(int) ($argv[1] ?? 2001), (int) ($argv[2] ?? 100)];
$times = [];
for ($round = -20; $round < $rounds; $round++) {
	// Each side takes each place in turn; the first rounds warm up.
	$order = array_keys($sides);
	$order = [...array_slice($order, abs($round) % 3), ...array_slice($order, 0, abs($round) % 3)];
	foreach ($order as $name) {
		$time = batch($sides[$name], $query, $batch);
		if ($round >= 0) {
			$times[$name][] = $time;
		}
	}
}
foreach (array_keys($sides) as $name) {
	$ratios = array_map(fn(float $plain, float $ours): float => $plain / $ours, $times[$name], $times['extension']);
	sort($ratios);
	sort($times[$name]);
	printf(
		"%-22s %-10s %8.3f %8.2f   %6.2f to %5.2f   %6.2f to %5.2f\n",
		engine(),
		$name,
		quantile($times[$name], 0.5),
		quantile($ratios, 0.5),
		quantile($ratios, 0.05),
		quantile($ratios, 0.95),
		$ratios[0],
		end($ratios),
	);
}
