<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk\Tests;

/**
 * Lets the rows be accepted, but the replies wait; kills it then.
 *
 * @param array<string, mixed> $fault what else about the fault
 */
$killInFlight = static function (World $world, array $fault = []): void {
	$world->fault('delay', $fault + ['seconds' => 1, 'times' => null]);
	$run = $world->start();
	$world->await(fn(): bool => $world->asked() === 3);
	$run->signal(SIGKILL);
	World::same(-SIGKILL, $run->end());
	World::same(0, $world->lines('out.csv'));
	$world->noFaults();
};

return [
	'after so many lines of the results' => static function (World $world): void {
		$world->rows(150);
		$world->fault('delay', ['seconds' => 0.05, 'times' => null]);
		$kills = 0;
		foreach ([0, 1, 2, 10, 30, 31, 60, 100, 140, 149] as $lines) {
			$run = $world->start('in.csv out.csv --window 8');
			$world->await(fn(): bool => $world->lines($lines > 0 ? 'out.csv' : 'out.csv.run') >= max(1, $lines));
			$run->signal(SIGKILL);
			$kills += (int) ($run->end() === -SIGKILL);
			// The pause before what is in doubt is sent again is for a gateway that is slower than this one.
			$world->age(5);
		}
		World::same(true, $kills >= 9);
		$world->run(0, 'in.csv out.csv --window 8');
		$world->allAcceptedOnce(150);
	},
	'after so many milliseconds' => static function (World $world): void {
		$world->rows(60);
		$world->fault('delay', ['seconds' => 0.02, 'times' => null]);
		$kills = 0;
		for ($milliseconds = 4; $milliseconds < 200; $milliseconds = (int) ($milliseconds * 1.2) + 1) {
			$run = $world->start('in.csv out.csv --window 4');
			usleep($milliseconds * 1000);
			$run->signal(SIGKILL);
			$kills += (int) ($run->end() === -SIGKILL);
			if (is_file($world->path('out.csv.run'))) {
				$world->age(5);
			}
		}
		World::same(true, $kills >= 5);
		$world->run(0, 'in.csv out.csv --window 4');
		$world->allAcceptedOnce(60);
	},
	'what the gateway had accepted is a duplicate then' => static function (World $world) use ($killInFlight): void {
		$world->rows(3);
		$killInFlight($world);
		$world->run(0);
		World::same(['duplicate', 'duplicate', 'duplicate'], array_values($world->column('outcome')));
		World::same(['1718', '1718', '1718'], array_values($world->column('code')));
		$world->allAcceptedOnce(3);
	},
	'the gateway is given time to become aware of what it was sent' => static function (World $world) use ($killInFlight): void {
		$world->sandbox->ask('PATCH', 'settings', ['seqno_settle' => 1]);
		$world->rows(3);
		$killInFlight($world);
		$world->run(0);
		$world->allAcceptedOnce(3);
	},
	'what is refused afterwards stays unknown, and is not sent again' => static function (World $world) use ($killInFlight): void {
		// So the gateway may do it: the refusal uses up the seqno, and 1718 would be no proof any more.
		$world->sandbox->ask('PATCH', 'settings', ['seqno_rejected' => 'remember']);
		$world->rows(3);
		$killInFlight($world, ['accept' => false]);
		$world->fault('code', ['code' => 1704, 'number' => World::number(2)]);
		$run = $world->run(3);
		World::same(['accepted', 'unknown', 'accepted'], array_values($world->column('outcome')));
		World::same('1704', $world->column('code')[2]);
		World::contains('an earlier run may have sent it; not this one: ', $world->column('message')[2]);
		World::contains('1 stay unknown', $run->output);
		$world->noFaults();
		$asked = $world->asked();
		$world->run(3);
		World::same($asked, $world->asked());
		World::same(['accepted', 'unknown', 'accepted'], array_values($world->column('outcome')));
	},
	'what could not be sent afterwards stays in doubt' => static function (World $world): void {
		$world->rows(2);
		$world->fault('drop', ['times' => null]);
		$world->run(1, query: '&retries=0');
		World::same(['unknown', 'unknown'], array_values($world->column('outcome')));
		$world->noFaults();
		$world->age(5);
		// A proxy that isn't there: the same gateway, which can't be reached.
		$world->run(1, query: '&retries=0&proxy=' . rawurlencode('http://127.0.0.1:1'));
		World::same(['unknown', 'unknown'], array_values($world->column('outcome')));
		World::contains('an earlier run may have sent it; not this one: ', $world->column('message')[1]);
		$world->run(0);
		World::same(['duplicate', 'duplicate'], array_values($world->column('outcome')));
		$world->allAcceptedOnce(2);
	},
	'a last line of the results that is torn' => static function (World $world): void {
		$world->input([
			['to', 'text', 'name'],
			[World::number(1), 'Message 1', 'Ann'],
			[World::number(2), 'Message 2', "Bob \"B\"\nLee, \"the second\"\n"],
			[World::number(3), 'Message 3', 'Cid'],
		]);
		$run = $world->start('in.csv out.csv --window 1');
		World::same(0, $run->end());
		[$results, $journal] = [file_get_contents($world->path('out.csv')), file_get_contents($world->path('out.csv.run'))];
		$lines = array_column($world->results(), null, 'row');
		$whole = strpos($results, "\n3,") + 1;
		$torn = substr($results, strpos($results, "\n2,") + 1, -(strlen($results) - $whole));
		$start = strlen($results) - strlen($torn) - (strlen($results) - $whole);
		$old = time() - 10;
		// Where a line of the name ends, too.
		$places = [...range(0, strlen($torn) - 2, 8), strpos($torn, "\n") + 1, strpos($torn, "\n\"") + 1, strlen($torn) - 1];
		foreach ($places as $kept) {
			file_put_contents($world->path('out.csv'), substr($results, 0, $start + $kept));
			file_put_contents($world->path('out.csv.run'), "{$journal}1 $old\n2 $old\n3 $old\n");
			$world->run(0);
			$again = array_column($world->results(), null, 'row');
			World::same(3, count($world->results()));
			World::same($lines[1], $again[1]);
			World::same(['duplicate', $lines[2]['seqno'], $lines[2]['name']], [$again[2]['outcome'], $again[2]['seqno'], $again[2]['name']]);
		}
		World::same(3, $world->arrived());
	},
	'a first line of the results that is torn' => static function (World $world): void {
		$world->rows(2);
		$world->run(0);
		foreach (['row,to,outc', 'row,to,outcome,code,message_id,seqno,attempts,message', ''] as $torn) {
			file_put_contents($world->path('out.csv'), $torn);
			$world->run(0);
			$world->allAcceptedOnce(2);
		}
	},
	'a journal whose last line is torn' => static function (World $world): void {
		$world->rows(3);
		$world->fault('drop', ['number' => World::number(3)]);
		$world->run(1, 'in.csv out.csv --window 1', '&retries=0');
		$world->noFaults();
		// As if it had been killed while it wrote that the third was to be handed over.
		$world->change('out.csv', static fn(string $csv): string => preg_replace('~^3,.*\n~m', '', $csv));
		$world->change('out.csv.run', static fn(string $lines): string => preg_replace('~^3 (\d+)\n~m', '3 1', $lines));
		$world->run(0);
		World::same(3, count($world->results()));
		World::same(3, $world->arrived());
	},
	'a journal whose first line is torn' => static function (World $world): void {
		$world->rows(2);
		touch($world->path('out.csv'));
		file_put_contents($world->path('out.csv.run'), '{"run":"0123');
		$world->run(0);
		$world->allAcceptedOnce(2);
	},
];
