<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Tests\Crash;

/** What the journal says about each message that is not done: whose turn it is, and under which seqno. */
final class Turns
{
	/** @var array<int, array{calls: int, rejections: int, doubtful: bool}> */
	private array $open;

	public function __construct(Journal $journal, int $count)
	{
		$this->open = array_fill(1, $count, ['calls' => 0, 'rejections' => 0, 'doubtful' => false]);
		$before = [];
		foreach ($journal->lines as [$i, $outcome]) {
			$this->add($i, $outcome, $before[$i] ?? '');
			$before[$i] = $outcome;
		}
		if ($journal->open() !== null) {
			$this->open[$journal->open()]['doubtful'] = true;
		}
	}

	private function add(int $i, string $outcome, string $before): void
	{
		if ($outcome === 'accepted') {
			unset($this->open[$i]);
			return;
		}
		$message = &$this->open[$i];
		$message['calls'] += $outcome === 'begun' ? 1 : 0;
		// Also where a call was cut off, and another one has been begun since.
		$message['doubtful'] = $message['doubtful'] || $outcome === 'unknown' || [$before, $outcome] === ['begun', 'begun'];
		// A rejection proves nothing where an earlier call under the same seqno may have been accepted.
		$message['rejections'] += $outcome === 'rejected' && !$message['doubtful'] ? 1 : 0;
	}

	/** @return array<int, array{calls: int, rejections: int, doubtful: bool}> those with the fewest calls, by message */
	public function next(): array
	{
		$calls = array_column($this->open, 'calls');
		return array_filter($this->open, static fn(array $message): bool => $message['calls'] === min($calls));
	}
}
