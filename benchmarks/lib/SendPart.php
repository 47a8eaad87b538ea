<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** One message after the other, over a connection that is there. */
final class SendPart implements Part
{
	private const SIDES = ['ezsms', 'bare', 'curl_reused', 'curl_fresh', 'guzzle', 'symfony'];

	public function measure(Bench $bench): array
	{
		$gateway = new Gateway($bench);

		return [$this->instructions($bench, $gateway), $this->times($bench, $gateway)];
	}

	private function instructions(Bench $bench, Gateway $gateway): Section
	{
		$counted = [];
		foreach (Sides::present($bench, self::SIDES) as $name) {
			$counted[$name] = Instructions::ofPeer(
				$bench,
				"{$name}_send",
				$bench->peer("{$name}_send", $gateway->page('http'), ''),
				$bench->pick(9, 3),
				20,
				$bench->pick(220, 70),
			);
		}
		$rows = [];
		foreach ($counted as $name => $instructions) {
			$rows[] = Row::side(Sides::LABELS[$name], $instructions->total(), Unit::Instructions, self::shares($instructions));
		}
		$ratio = $counted['ezsms']->total()->over($counted['bare']->total());

		return new Section('One send on a warm connection: instructions', [
			...$rows,
			...Sides::absent($bench, self::SIDES),
			Row::atMost('ezsms ÷ bare program', $ratio, 1.05),
		]);
	}

	/** Where most of them were. */
	public static function shares(Instructions $instructions): string
	{
		$total = $instructions->total()->median();
		$shares = [];
		foreach ($instructions->byObject() as $object => $cost) {
			if ($cost >= $total / 100) {
				$shares[] = sprintf('%s %.0f %%', $object, $cost / $total * 100);
			}
		}

		return implode(', ', $shares);
	}

	private function times(Bench $bench, Gateway $gateway): Section
	{
		$peers = Sides::start($bench, self::SIDES, 'send', $gateway->page('http'), '');
		$race = Race::run(
			$bench,
			'one send',
			array_map(fn(Peer $peer) => $peer->send(...), $peers),
			$bench->pick(25, 5),
			$bench->pick(500, 100),
		);
		$rows = [];
		foreach (array_keys($peers) as $name) {
			$rows[] = Row::side(Sides::LABELS[$name], $race->wallOfOne($name), Unit::Microseconds, $race->processor($name));
		}

		return new Section('One send on a warm connection: time', [
			...$rows,
			...Sides::absent($bench, self::SIDES),
			Row::figure('ezsms ÷ bare program', $race->ratio('ezsms', 'bare'), Unit::Times),
			Row::figure('curl extension, a handle each ÷ ezsms', $race->ratio('curl_fresh', 'ezsms'), Unit::Times),
		], true);
	}
}
