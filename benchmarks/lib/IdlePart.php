<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/**
 * What the extension costs a web request that doesn't use it: instructions of a PHP-FPM worker. It is some for each of
 * its functions, and for being told that the request is over; so the less a page does, the larger is the share.
 */
final class IdlePart implements Part
{
	private const FEW = 10;
	private const PAGES = [
		'hello, no opcache' => ['trivial', false],
		'hello' => ['trivial', true],
		'a list of fifty things' => ['list', true],
	];

	public function measure(Bench $bench): array
	{
		$rows = [];
		foreach (self::PAGES as $title => [$page, $isCached]) {
			$without = $this->instructions($bench, $page, $isCached, false)->total();
			$with = $this->instructions($bench, $page, $isCached, true)->total();
			$added = array_map(fn(float $ratio): float => ($ratio - 1) * 100, $with->over($without)->values);
			$more = Unit::Instructions->formatWithName($with->median() - $without->median());
			$rows[] = Row::figure("$title: without ezsms", $without, Unit::Instructions);
			$rows[] = Row::figure("$title: with ezsms", $with, Unit::Instructions, "$more more");
			$rows[] = Row::atMost("$title: added", new Series($added), 0.1, Unit::Percent);
		}

		return [new Section('A web request that does not use the extension: instructions in PHP-FPM', $rows)];
	}

	/** With no more settings than are needed: whatever else is loaded would make the share smaller. */
	private function instructions(Bench $bench, string $page, bool $isCached, bool $isLoaded): Instructions
	{
		$name = implode('_', array_filter(['idle', $page, $isCached ? 'opcache' : '', $isLoaded ? 'ezsms' : '']));
		$folder = $bench->keep("callgrind/$name");
		$many = self::FEW + $bench->pick(100, 40);
		$rounds = $bench->pick(7, 3);
		$opcache = fpm_opcache() ?? throw new \RuntimeException('PHP-FPM has no opcache');
		$extension = ['-d', "extension=$bench->module"];
		$bench->say("$name: starting PHP-FPM under valgrind");
		$site = new Site(
			$bench,
			1,
			['-n', ...($isCached ? [...$opcache, '-d', 'opcache.validate_timestamps=0'] : []), ...($isLoaded ? $extension : [])],
			Instructions::watcher($folder),
		);
		$site->ask($page, 20);
		$site->ask('mark', 2);
		for ($round = 0; $round < $rounds; $round++) {
			$bench->say(sprintf('%s, round %d of %d', $name, $round + 1, $rounds));
			foreach ([self::FEW, $many] as $count) {
				$site->ask($page, $count);
				$site->ask('mark');
			}
		}
		$site->end();

		return Instructions::read(Instructions::files($folder), $rounds, self::FEW, $many);
	}
}
