<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk\Tests;

/** Makes a case: that input is refused, and nothing sent. */
$refuses = static fn(string $csv, string $words): \Closure => static function (World $world) use ($csv, $words): void {
	file_put_contents($world->path('in.csv'), $csv);
	World::contains($words, $world->run(2)->errors);
	World::same(0, $world->asked());
	World::same(false, file_exists($world->path('out.csv')));
	World::same(false, file_exists($world->path('out.csv.run')));
};

/** Makes a case: after a complete run and that change, the next one is refused, and changes and sends nothing. */
$refusesThen = static fn(\Closure $change, string $words): \Closure => static function (World $world) use ($change, $words): void {
	$world->rows(3);
	$world->run(0);
	$dsn = $change($world);
	$before = [@file_get_contents($world->path('out.csv')), @file_get_contents($world->path('out.csv.run'))];
	World::contains($words, $world->run(2, dsn: $dsn)->errors);
	World::same(3, $world->asked());
	World::same($before[0], @file_get_contents($world->path('out.csv')));
	World::same(false, file_exists($world->path('out.csv.tmp')));
};

return [
	'no columns' => $refuses("60120000001,Hello\n", 'has to begin with a line that names the columns "to" and "text"'),
	'an empty file' => $refuses('', 'has to begin with a line'),
	'UTF-16' => $refuses("\xFF\xFEt\0o\0,\0t\0e\0x\0t\0\n\0", 'is written in UTF-16'),
	'a column twice' => $refuses("to,text,To\n", 'names a column twice'),
	'a column of the results' => $refuses("to,text,Outcome\n", 'has a column "outcome"'),
	'a quote that is never closed' => $refuses(
		"to,text\n60120000001,Hello\n60120000002,\"Hello\n60120000003,Hello\n",
		'row 2: the text goes on and on',
	),
	'a quote that is closed much later' => $refuses(
		"to,text\n60120000001,\"Hello\n" . str_repeat("60120000002,Hello you\n", 200) . "60120000003,\"\n",
		'row 1: the text goes on and on',
	),
	'a seqno twice' => $refuses(
		"to,text,seqno\n60120000001,Hello,k1\n60120000002,Hello,\n60120000003,Hello,\n60120000004,Hello,K1\n",
		'row 4: row 1 has the same seqno',
	),
	'a DSN that is none' => static function (World $world): void {
		$world->rows(1);
		World::contains('SMS_DSN, or --dsn: ', $world->run(2, dsn: 'http://demoezsms:secret@localhost')->errors);
		World::contains('SMS_DSN, or --dsn: ', $world->run(2, dsn: '')->errors);
		World::lacks('secret', $world->run(2, 'in.csv out.csv --dsn=http://demoezsms:secret@localhost')->errors);
	},
	'words that it does not know' => static function (World $world): void {
		$world->rows(1);
		World::contains('there is no option --fast', $world->run(2, 'in.csv out.csv --fast')->errors);
		World::contains('it takes INPUT.csv and RESULTS.csv', $world->run(2, 'in.csv')->errors);
		World::contains('--window is', $world->run(2, 'in.csv out.csv --window 0')->errors);
		World::contains('--rate is', $world->run(2, 'in.csv out.csv --rate=fast')->errors);
		World::contains('--rate needs a value', $world->run(2, 'in.csv out.csv --rate')->errors);
		World::contains('none.csv: ', $world->run(2, 'none.csv out.csv')->errors);
		World::contains('No such file', $world->run(2, 'in.csv none/out.csv')->errors);
		World::same(0, $world->asked());
	},
	'the input as results' => static function (World $world): void {
		$world->rows(3);
		$before = file_get_contents($world->path('in.csv'));
		World::contains('is there, but not', $world->run(2, 'in.csv in.csv')->errors);
		World::same($before, file_get_contents($world->path('in.csv')));
	},
	'an input that has changed' => $refusesThen(
		static fn(World $world) => $world->change('in.csv', static fn(string $csv): string => "{$csv}60120000004,x\n"),
		'or the input has changed',
	),
	'another account' => $refusesThen(
		static fn(World $world): string => str_replace('demoezsms:1234', 'customer1:1234', $world->dsn()),
		'was begun with demoezsms@127.0.0.1:',
	),
	'another gateway' => $refusesThen(
		static fn(World $world): string => str_replace('127.0.0.1', 'localhost', $world->dsn()),
		'/websmsapi, and demoezsms@localhost:',
	),
	'results without their journal' => $refusesThen(
		static function (World $world): void {
			unlink($world->path('out.csv.run'));
		},
		'is there, but not out.csv.run',
	),
	'a journal without results' => $refusesThen(
		static function (World $world): void {
			unlink($world->path('out.csv'));
		},
		'out.csv is gone',
	),
	'results that somebody changed' => $refusesThen(
		static fn(World $world) => $world->change('out.csv', static fn(string $csv): string => strtr($csv, ',', ';')),
		'is not as this program left it',
	),
	'a second process at the same time' => static function (World $world): void {
		$world->rows(3);
		$world->fault('delay', ['seconds' => 2, 'times' => null]);
		$first = $world->start();
		$world->await(fn(): bool => $world->lines('out.csv.run') === 3);
		World::contains('another process is at work on out.csv', $world->run(2)->errors);
		World::same(0, $first->end());
		$world->allAcceptedOnce(3);
	},
	'what is unknown for more than 23 hours' => static function (World $world): void {
		$world->rows(6);
		$world->fault('drop', ['number' => World::number(2)]);
		$world->fault('drop', ['number' => World::number(4)]);
		$world->run(1, query: '&retries=0');
		$world->noFaults();
		// As if the run had been killed while the third one was on its way.
		$world->change('out.csv', static fn(string $csv): string => preg_replace('~^3,.*\n~m', '', $csv));
		$before = file_get_contents($world->path('out.csv'));
		$world->age(23 * 3600 + 60);
		// After a day, the gateway would accept them a second time.
		$world->sandbox->ask('POST', 'clock', ['advance' => 25 * 3600]);

		$run = $world->run(2);
		World::contains('3 messages may have been sent before', $run->errors);
		World::contains('--leave-unknown', $run->errors);
		World::same(6, $world->asked());

		$run = $world->run(3, 'in.csv out.csv --leave-unknown');
		World::contains('3 stay unknown', $run->output);
		World::same(
			['accepted', 'unknown', 'unknown', 'unknown', 'accepted', 'accepted'],
			array_values($world->column('outcome')),
		);
		World::same(6, count($world->results()));
		World::same(6, $world->asked());
		$world->run(3, 'in.csv out.csv --leave-unknown');
		World::same(6, count($world->results()));
		World::same(6, $world->asked());
	},
	'but not within 23 hours' => static function (World $world): void {
		$world->rows(3);
		$world->fault('drop', ['number' => World::number(2)]);
		$world->run(1, query: '&retries=0');
		$world->noFaults();
		$world->age(23 * 3600 - 60);
		$world->sandbox->ask('POST', 'clock', ['advance' => 23 * 3600]);
		$world->run(0);
		$world->allAcceptedOnce(3);
		World::same('duplicate', $world->column('outcome')[2]);
	},
	'nor where what was not sent is old' => static function (World $world): void {
		$world->rows(2);
		$world->run(1, dsn: 'ezsms+http://demoezsms:1234@127.0.0.1:1/websmsapi?retries=0');
		$world->age(48 * 3600);
		$world->run(1, dsn: 'ezsms+http://demoezsms:1234@127.0.0.1:1/websmsapi?retries=0');
		World::same(['not-sent', 'not-sent'], array_values($world->column('outcome')));
	},
];
