<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk\Tests;

/** Makes a case: the signal ends it in order, and the next run sends the rest. */
$stops = static fn(int $signal): \Closure => static function (World $world) use ($signal): void {
	$world->rows(40);
	$world->fault('delay', ['seconds' => 0.2, 'times' => null]);
	$run = $world->start('in.csv out.csv --window 4');
	$world->await(fn(): bool => $world->lines('out.csv') >= 4);
	$run->signal($signal);
	World::same(130, $run->end());
	World::contains('Stopping: what is on its way is waited for.', $run->errors);
	World::contains('were not come to. The same command again goes on', $run->output);
	$written = count($world->results());
	World::same(true, $written >= 4 && $written <= 16);
	// All that was sent is written, so nothing is sent a second time.
	World::same($written, $world->arrived());
	World::same($written, $world->asked());
	$world->noFaults();
	$world->run(0);
	$world->allAcceptedOnce(40);
	World::same(40, $world->asked());
};

return [
	'by Ctrl-C' => $stops(SIGINT),
	'by SIGTERM' => $stops(SIGTERM),
	'by Ctrl-C twice' => static function (World $world): void {
		$world->rows(8);
		$world->fault('delay', ['seconds' => 1, 'times' => null]);
		$run = $world->start('in.csv out.csv --window 4');
		$world->await(fn(): bool => $world->arrived() === 4);
		$run->signal(SIGINT);
		$world->await(fn(): bool => str_contains(file_get_contents($world->path('stderr')), 'Once more'));
		$run->signal(SIGINT);
		World::same(-SIGINT, $run->end());
		World::same([], $world->results());
		$world->noFaults();
		$world->run(0);
		$world->allAcceptedOnce(8);
	},
	'where the account has no credits left' => static function (World $world): void {
		$world->rows(300);
		$world->sandbox->ask('PATCH', 'accounts/demoezsms', ['credits' => 20]);
		$run = $world->run(1);
		World::contains('100 messages in a row have failed. The last one: ', $run->errors);
		World::contains('20 accepted', $run->output);
		// In the order in which they came: one that was accepted may come late, behind many that were rejected, and a row
		// begins anew there. Behind the row is what was on its way.
		$outcomes = array_column($world->results(), 'outcome');
		$initials = implode('', array_map(fn(string $outcome): string => $outcome[0], $outcomes));
		[, $behind] = explode(str_repeat('r', 100), $initials, 2);
		World::same(true, strlen($behind) <= 16);
		World::contains('were not come to', $run->output);
	},
	'where the gateway can not be reached' => static function (World $world): void {
		$world->rows(300);
		$run = $world->run(1, dsn: 'ezsms+http://demoezsms:1234@127.0.0.1:1/websmsapi?retries=0');
		World::contains('100 messages in a row have failed. The last one: ', $run->errors);
		World::same(['not-sent'], array_values(array_unique($world->column('outcome'))));
		World::same(true, count($world->results()) < 120);
	},
	'where the results can not be written' => static function (World $world): void {
		// A file must not become longer than 16 KiB.
		$note = str_repeat('x', 400);
		$world->input([['to', 'text', 'note'], ...array_map(fn(int $row): array => [World::number($row), 'Hello', $note], range(1, 100))]);
		$run = $world->run(2, kilobytes: 16);
		World::contains('File too large', $run->errors);
		World::same(true, filesize($world->path('out.csv')) <= 16 * 1024);
		$world->age(5);
		$world->run(0);
		$world->allAcceptedOnce(100);
	},
];
