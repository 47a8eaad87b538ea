<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

/** Several workers at once: most of the time of a trial is waiting. */
final class Pool
{
	private const WORKERS = 8;

	/** @var array<int, Worker> */
	private array $workers = [];

	/**
	 * @param list<int> $queue numbers of trials
	 * @param \Closure(int, list<string>): void $report called for each trial that is over, with what is wrong
	 */
	public function __construct(
		private readonly Surroundings $surroundings,
		private array $queue,
		private readonly \Closure $report,
	) {
	}

	/** @return list<string> what is wrong with the workers themselves */
	public function run(): array
	{
		$size = (int) (getenv('EZSMS_JOBS') ?: self::WORKERS);
		for ($i = 0; $i < min($size, count($this->queue)); $i++) {
			$this->workers[$i] = new Worker($this->surroundings);
			$this->feed($i);
		}
		while ($this->workers) {
			$this->turn();
		}
		return $this->troubles;
	}

	/** @var list<string> */
	private array $troubles = [];

	private function turn(): void
	{
		$read = array_map(static fn(Worker $worker): mixed => $worker->stream(), $this->workers);
		$write = $except = null;
		stream_select($read, $write, $except, 5);
		foreach (array_keys($read) as $i) {
			$this->hear($i);
		}
		foreach ($this->workers as $worker) {
			if ($worker->isStuck()) {
				$worker->kill();
			}
		}
	}

	private function hear(int $i): void
	{
		$trial = $this->workers[$i]->trial;
		$problems = $this->workers[$i]->problems();
		if ($problems === null) {
			$how = $this->workers[$i]->end() ?? 'a worker ended by itself';
			($this->report)($trial, [$how]);
			$this->workers[$i] = new Worker($this->surroundings);
		} else {
			($this->report)($trial, $problems);
		}
		$this->feed($i);
	}

	/** The next trial, or the end. */
	private function feed(int $i): void
	{
		if ($this->queue) {
			$this->workers[$i]->give(array_shift($this->queue));
			return;
		}
		$trouble = $this->workers[$i]->end();
		unset($this->workers[$i]);
		if ($trouble !== null) {
			$this->troubles[] = $trouble;
		}
	}
}
