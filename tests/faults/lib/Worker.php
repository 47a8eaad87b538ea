<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

/** A process that performs trials. */
final class Worker
{
	/** Seconds that a trial may take before its worker is taken for dead. */
	private const PATIENCE = 90;

	/** @var resource */
	private readonly mixed $process;
	/** @var array<int, resource> */
	private array $pipes = [];
	private readonly string $errors;

	/** What it is busy with. */
	public ?int $trial = null;
	private int|float $since = 0;

	public function __construct(private readonly Surroundings $surroundings)
	{
		$denied = $surroundings->file('denied');
		$this->errors = $surroundings->file('errors');
		$this->process = proc_open(
			$surroundings->command(dirname(__DIR__) . '/worker.php'),
			[['pipe', 'r'], ['pipe', 'w'], ['file', $this->errors, 'w']],
			$this->pipes,
			null,
			$surroundings->environment($denied),
		);
		write_letter($this->pipes[0], [
			'certificates' => $surroundings->certificates,
			'slow' => $surroundings->slow,
			'names' => $denied,
		]);
	}

	public function give(int $trial): void
	{
		$this->trial = $trial;
		$this->since = hrtime(true);
		// Nothing is heard of one that is dead.
		@write_letter($this->pipes[0], $trial);
	}

	/** @return resource */
	public function stream(): mixed
	{
		return $this->pipes[1];
	}

	/** @return list<string>|null what is wrong with the trial; null where the worker is gone */
	public function problems(): ?array
	{
		$line = fgets($this->pipes[1]);
		if ($line === false) {
			return null;
		}
		$this->trial = null;
		return letter($line)['problems'];
	}

	public function isStuck(): bool
	{
		return $this->trial !== null
			&& hrtime(true) - $this->since > self::PATIENCE * $this->surroundings->slow * 1_000_000_000;
	}

	public function kill(): void
	{
		proc_terminate($this->process, SIGKILL);
	}

	/** Lets it end; null where it ended well, otherwise how, and what it said. */
	public function end(): ?string
	{
		fclose($this->pipes[0]);
		// Until the process closes its side.
		stream_get_contents($this->pipes[1]);
		do {
			$status = proc_get_status($this->process);
		} while ($status['running'] && usleep(5000) === null);
		$said = trim((string) file_get_contents($this->errors));
		if ($status['exitcode'] === 0 && !$status['signaled'] && $said === '') {
			return null;
		}
		$how = $status['signaled'] ? "signal {$status['termsig']}" : "exit code {$status['exitcode']}";
		return "a worker ended with $how" . ($said === '' ? '' : ":\n$said");
	}
}
