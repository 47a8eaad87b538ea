<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** Client::sendMany(), over every protocol. */
final class ManyPart implements Part
{
	private const WINDOW = 64;

	public function measure(Bench $bench): array
	{
		$gateway = new Gateway($bench);

		return [
			$this->race($bench, $gateway, 'http', 'HTTP/1.1', ['ezsms', 'bare', 'curl', 'guzzle', 'symfony']),
			$this->race($bench, $gateway, 'https', 'TLS and HTTP/1.1', ['ezsms', 'bare']),
			$this->race($bench, $gateway, 'http2', 'TLS and HTTP/2', ['ezsms', 'bare', 'curl']),
			$this->instructions($bench, $gateway),
		];
	}

	/** @param list<string> $names */
	private function race(Bench $bench, Gateway $gateway, string $protocol, string $title, array $names): Section
	{
		$count = $bench->pick(20_000, 2_000);
		$window = (string) self::WINDOW;
		$peers = Sides::start($bench, $names, 'many', $gateway->page($protocol), $gateway->authorityOf($protocol), $window);
		$race = Race::run(
			$bench,
			"many over $title",
			[...array_map(fn(Peer $peer) => $peer->send(...), $peers), ...$this->generators($bench, $gateway, $protocol)],
			$bench->pick(11, 3),
			$count,
		);
		$rows = [];
		foreach ([...array_keys($peers), ...array_keys($this->generators($bench, $gateway, $protocol))] as $name) {
			$rows[] = Row::side($this->label($name), $race->wall($name), Unit::Seconds, $race->processor($name));
		}
		$rows = [...$rows, ...Sides::absent($bench, $names)];
		array_push($rows, ...$this->againstBare($bench, $peers, $count, $protocol, $title));
		if (isset($peers['guzzle'])) {
			$processor = $race->processorRatio('guzzle', 'ezsms');
			$rows[] = Row::atLeast("Guzzle's Pool ÷ ezsms", $race->ratio('guzzle', 'ezsms'), 5);
			$rows[] = Row::figure("Guzzle's Pool ÷ ezsms, processor time", $processor, Unit::Times);
		}
		$messages = number_format($count, 0, '.', ' ');

		return new Section("$messages messages, $window at once, over $title", $rows, $protocol !== 'https');
	}

	/**
	 * In more rounds, with nobody in between: they are near each other. Nothing was said about TLS with HTTP/1.1.
	 *
	 * @param array<string, Peer> $peers
	 * @return list<Row>
	 */
	private function againstBare(Bench $bench, array $peers, int $count, string $protocol, string $title): array
	{
		$pair = array_map(fn(string $name) => $peers[$name]->send(...), ['ezsms' => 'ezsms', 'bare' => 'bare']);
		$race = Race::run($bench, "ezsms and bare over $title", $pair, $bench->pick(31, 3), $count);
		$ratio = $race->ratio('ezsms', 'bare');

		return [
			$protocol === 'https'
				? Row::figure('ezsms ÷ bare program', $ratio, Unit::Times)
				: Row::atMost('ezsms ÷ bare program', $ratio, 1.1),
			Row::figure('ezsms ÷ bare program, processor time', $race->processorRatio('ezsms', 'bare'), Unit::Times),
		];
	}

	private function label(string $name): string
	{
		return ['guzzle' => "Guzzle's Pool", 'bare' => 'bare C program on libcurl, curl_multi'][$name] ?? Sides::LABELS[$name];
	}

	/** @return array<string, callable(int): Took> */
	private function generators(Bench $bench, Gateway $gateway, string $protocol): array
	{
		$generator = new Generator($bench, $gateway->page($protocol), self::WINDOW);

		return $protocol === 'http2'
			? ['h2load' => $generator->h2loadHttp2(...)]
			: ['wrk' => $generator->wrk(...), 'h2load' => $generator->h2loadHttp1(...)];
	}

	private function instructions(Bench $bench, Gateway $gateway): Section
	{
		return new Section('A message of many: instructions', [
			...$this->counted($bench, $gateway, 'http', 'HTTP/1.1', ['ezsms', 'bare', 'guzzle']),
			...$this->counted($bench, $gateway, 'http2', 'TLS and HTTP/2', ['ezsms', 'bare']),
		]);
	}

	/**
	 * @param list<string> $names
	 * @return list<Row>
	 */
	private function counted(Bench $bench, Gateway $gateway, string $protocol, string $title, array $names): array
	{
		$totals = [];
		$rows = [];
		foreach (Sides::present($bench, $names) as $name) {
			$instructions = Instructions::ofPeer(
				$bench,
				"{$name}_many_$protocol",
				$bench->peer(
					"{$name}_many",
					$gateway->page($protocol),
					$gateway->authorityOf($protocol),
					(string) self::WINDOW,
				),
				/* Where there are many, one round is like the other. */
				$name === 'guzzle' ? 3 : $bench->pick(7, 3),
				200,
				$bench->pick(1200, 600),
			);
			$totals[$name] = $instructions->total();
			$label = "{$this->label($name)}, $title";
			$rows[] = Row::figure($label, $totals[$name], Unit::Instructions, SendPart::shares($instructions));
		}
		$rows[] = Row::figure("ezsms ÷ bare program, $title", $totals['ezsms']->over($totals['bare']), Unit::Times);
		if (isset($totals['guzzle'])) {
			$rows[] = Row::figure("Guzzle's Pool ÷ ezsms, $title", $totals['guzzle']->over($totals['ezsms']), Unit::Times);
		}

		return $rows;
	}
}
