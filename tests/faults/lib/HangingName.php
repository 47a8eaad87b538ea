<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

/** A resolver that doesn't answer must not hold up the call, nor the end of the process. */
final class HangingName
{
	public const TIMEOUT = 0.5;

	/** Seconds, far below the 20 that the resolver takes. */
	private const CALL_MAX = 5.0;
	private const PROCESS_MAX = 10.0;

	public function __construct(private readonly Surroundings $surroundings)
	{
	}

	/** @return list<string> what is wrong */
	public function problems(int $retries): array
	{
		$began = hrtime(true);
		[$said, $complained, $exit] = $this->call($retries);
		$seconds = (hrtime(true) - $began) / 1e9;
		$found = json_decode($said, true) ?? ['outcome' => $said];
		$findings = new Findings();
		foreach (['outcome' => 'EzSms\NotSentException', 'phase' => 'resolve', 'attempts' => 1] as $what => $expected) {
			$findings->same($what, $expected, $found[$what] ?? null);
		}
		$took = $found['seconds'] ?? 0.0;
		$findings->true("the call took $took s", $took <= self::CALL_MAX * $this->surroundings->slow);
		$findings->true("the process took $seconds s", $seconds <= self::PROCESS_MAX * $this->surroundings->slow);
		$findings->same('exit code', 0, $exit);
		$findings->same('errors', '', $complained);
		return $findings->problems;
	}

	/** @return array{string, string, int} */
	private function call(int $retries): array
	{
		$errors = $this->surroundings->file('errors');
		$timeout = self::TIMEOUT * $this->surroundings->slow;
		$process = proc_open(
			[...$this->surroundings->command(dirname(__DIR__) . '/hanging_name.php'), "$timeout", "$retries"],
			[['file', '/dev/null', 'r'], ['pipe', 'w'], ['file', $errors, 'w']],
			$pipes,
			null,
			$this->surroundings->environment(),
		);
		$said = stream_get_contents($pipes[1]);
		$exit = proc_close($process);
		return [$said, trim((string) file_get_contents($errors)), $exit];
	}
}
