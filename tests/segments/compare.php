<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// Counts the segments of random texts by EzSms\segments(), by Layout.php, and by what count.js says of two other
// calculators. Ours must be what Layout.php says, always. Where another calculator says something else, Layout.php must
// come to the same once it makes the calculator's own mistake; a difference without that explanation fails.
//
//   php compare.php write SEED COUNT >TEXTS     a JSON string a line
//   php compare.php judge SEED COUNT ANSWERS    the same texts again, beside the output of count.js

namespace EzSms\Tests\Segments;

use EzSms\Alphabet;

require __DIR__ . '/Texts.php';
require __DIR__ . '/Layout.php';

const CALCULATORS = ['sms-segments-calculator', 'split-sms'];
const ALPHABETS = ['GSM-7' => 'Gsm0338', 'UCS-2' => 'Unicode', 'GSM' => 'Gsm0338', 'Unicode' => 'Unicode'];
const EXPLANATION = 'sms-segments-calculator never divides a cluster of several characters. To TS 23.038, 6.2.3, and TS 23.040,'
	. ' 9.2.3.24.1, there are only characters: it leaves units empty that ours fills';

/** What came of the texts, by their kinds. */
final class Tally
{
	/** @var array<string, int> */
	public array $texts = [];
	public array $failures = [];
	/** @var array<string, int> */
	public array $explained = [];
	/** Of those that are explained, in how many the number of segments differs, and not only what is left. */
	public int $segments = 0;

	public function fail(string $kind, string $text, string $what): void
	{
		$this->failures[$kind] = ($this->failures[$kind] ?? 0) + 1;
		if ($this->failures[$kind] <= 3) {
			echo "$kind: $what: ", json_encode($text), "\n";
		}
	}
}

function ours(string $text): Layout
{
	$ours = \EzSms\segments($text);
	return Layout::from($ours->alphabet === Alphabet::Gsm0338 ? 'Gsm0338' : 'Unicode', $ours->segments, $ours->unitsLeft);
}

function judge(Tally $tally, string $kind, string $text, array $answer): void
{
	$tally->texts[$kind] = ($tally->texts[$kind] ?? 0) + 1;
	$ours = ours($text);
	if (!$ours->equals(Layout::of($text))) {
		$tally->fail($kind, $text, 'ours is ' . json_encode($ours) . ', by TS 23.038 it is ' . json_encode(Layout::of($text)));
	}
	$clusters = array_splice($answer, count(CALCULATORS));
	foreach (CALCULATORS as $i => $calculator) {
		[$alphabet, $segments, $left] = $answer[$i];
		$theirs = Layout::from(ALPHABETS[$alphabet], $segments, $left);
		if ($theirs->equals($ours)) {
			continue;
		}
		if ($i === 0 && $clusters !== [] && $theirs->equals(Layout::of($text, $clusters))) {
			$tally->explained[$kind] = ($tally->explained[$kind] ?? 0) + 1;
			$tally->segments += $theirs->segments !== $ours->segments;
		} else {
			$tally->fail($kind, $text, 'ours is ' . json_encode($ours) . ", $calculator says " . json_encode($theirs));
		}
	}
}

function report(Tally $tally): never
{
	$passed = 0;
	foreach ($tally->texts as $kind => $count) {
		$failed = $tally->failures[$kind] ?? 0;
		$passed += $failed === 0;
		printf("%s: %d texts, %d differences explained, %d not\n", $kind, $count, $tally->explained[$kind] ?? 0, $failed);
	}
	printf(
		"%d differences explained, %d of them in the number of segments: %s.\n",
		array_sum($tally->explained),
		$tally->segments,
		EXPLANATION,
	);
	// A kind of which there was no text is none that passed.
	$failed = count(Texts::KINDS) - $passed;
	echo "$passed passed, $failed failed, 0 skipped\n";
	exit($failed === 0 ? 0 : 1);
}

[, $what, $seed, $count] = $argv;
$texts = (new Texts((int) $seed))->each((int) $count);
if ($what === 'write') {
	foreach ($texts as $text) {
		echo json_encode($text, JSON_THROW_ON_ERROR), "\n";
	}
	exit;
}
$tally = new Tally();
$answers = fopen($argv[4], 'r');
foreach ($texts as $kind => $text) {
	$line = fgets($answers);
	if ($line === false) {
		$tally->fail($kind, $text, 'there is no answer of the calculators');
		break;
	}
	judge($tally, $kind, $text, json_decode($line, true, flags: JSON_THROW_ON_ERROR));
}
if (fgets($answers) !== false) {
	$tally->fail('all of these', '', 'there are more answers than texts');
}
report($tally);
