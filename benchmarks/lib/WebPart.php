<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** Web requests that each send one SMS over TLS, from one pool of PHP-FPM. */
final class WebPart implements Part
{
	private const WORKERS = 4;
	private const LABELS = [
		'ezsms' => 'ezsms',
		'curl' => 'curl extension, a handle each',
		'curl_shared' => 'curl extension, persistent share',
	];
	/** Seconds. */
	private const ROUND_TRIP = 0.02;

	public function measure(Bench $bench): array
	{
		return [$this->near($bench), $this->far($bench)];
	}

	private function near(Bench $bench): Section
	{
		$gateway = new Gateway($bench);
		$site = $this->site($bench, $gateway);
		$medians = $this->race($bench, 'web', $site, $bench->pick(10, 3), $bench->pick(1000, 100));
		$requests = $gateway->requests('ezsms');
		$rows = [];
		foreach ($medians as $page => $series) {
			$note = sprintf(
				'%s connections for %s requests',
				Unit::Pieces->format($gateway->connections($page)),
				Unit::Pieces->format($gateway->requests($page)),
			);
			$rows[] = Row::side(self::LABELS[$page], $series, Unit::Milliseconds, $note);
		}
		foreach (self::absent() as $page) {
			$rows[] = Row::words(self::LABELS[$page], 'not measured: needs PHP 8.5');
		}

		return new Section("One SMS in each web request, over TLS: a page's median time to send", [
			...$rows,
			Row::atLeast('curl extension, a handle each ÷ ezsms', $medians['curl']->over($medians['ezsms']), 5),
			Row::atMost(
				sprintf('connections of %d workers in %s requests', self::WORKERS, Unit::Pieces->format($requests)),
				new Series([$gateway->connections('ezsms')]),
				self::WORKERS,
				Unit::Pieces,
			),
		], true);
	}

	private function far(Bench $bench): Section
	{
		$title = sprintf('The same, with %.0f ms added to each round trip', self::ROUND_TRIP * 1e3);
		$missing = LongLine::missing();
		if ($missing !== null) {
			return new Section($title, [Row::words('ezsms', $missing)]);
		}
		$line = new LongLine($bench, self::ROUND_TRIP);
		$gateway = new Gateway($bench, LongLine::FAR, $line->far);
		$site = $this->site($bench, $gateway, $line->near);
		$roundTrip = $site->load('round_trip', 40);
		$medians = $this->race($bench, 'web, far away', $site, $bench->pick(7, 3), $bench->pick(200, 40));
		$rows = [];
		foreach ($medians as $page => $series) {
			$rows[] = Row::figure(self::LABELS[$page], $series, Unit::Milliseconds);
		}

		return new Section($title, [
			...$rows,
			Row::figure('a round trip, by opening connections', $roundTrip, Unit::Milliseconds),
			Row::figure('curl extension, round trips', $medians['curl']->times(1 / self::ROUND_TRIP), Unit::Times),
			Row::atMost('ezsms, round trips', $medians['ezsms']->times(1 / self::ROUND_TRIP), 1.2),
		]);
	}

	/** @param list<string> $before put before the command that starts PHP-FPM */
	private function site(Bench $bench, Gateway $gateway, array $before = []): Site
	{
		return new Site($bench, self::WORKERS, ['-d', "extension=$bench->module"], $before, $gateway);
	}

	/** @return array<string, Series> the median of each round */
	private function race(Bench $bench, string $what, Site $site, int $rounds, int $count): array
	{
		$pages = array_values(array_diff(array_keys(self::LABELS), self::absent()));
		$medians = [];
		for ($round = 0; $round < $rounds; $round++) {
			$bench->say(sprintf('%s, round %d of %d', $what, $round + 1, $rounds));
			foreach ($round % 2 ? array_reverse($pages) : $pages as $page) {
				$medians[$page][] = $site->load($page, $count)->median();
			}
		}

		return array_map(fn(array $values) => new Series($values), array_merge(array_flip($pages), $medians));
	}

	/** @return list<string> pages that this PHP is too old for */
	private static function absent(): array
	{
		return function_exists('curl_share_init_persistent') ? [] : ['curl_shared'];
	}
}
