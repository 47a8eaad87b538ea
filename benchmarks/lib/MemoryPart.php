<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** What the size of a batch costs in memory: in one process, first a small one, then a large one. */
final class MemoryPart implements Part
{
	public function measure(Bench $bench): array
	{
		$gateway = new Gateway($bench);
		$few = 1000;
		$many = $bench->pick(1_000_000, 50_000);
		$peer = new Peer($bench->peer('ezsms_many', $gateway->page('http'), '', '64'), $bench->log);
		$bench->say('few');
		$peer->send($few);
		$before = $peer->memory();
		$bench->say('many');
		$peer->send($many);
		$after = $peer->memory();

		return [new Section('sendMany() from a generator: the most memory that was resident', [
			Row::figure('after ' . Unit::Pieces->format($few) . ' messages', new Series([$before]), Unit::MiB),
			Row::figure('after ' . Unit::Pieces->format($many) . ' more', new Series([$after]), Unit::MiB),
			Row::atMost('growth', new Series([$after - $before]), 4, Unit::MiB),
		])];
	}
}
