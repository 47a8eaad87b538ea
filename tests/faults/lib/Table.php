<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

/** What table.php, kinds.php and sequences.php say. */
final class Table
{
	private const SEQNOS = ['generated' => 'with', 'given' => 'with', 'none' => 'without'];

	/** @var array<string, Fault> */
	public readonly array $faults;

	/** @var array<string, array{faults: list<string>, with: list<string>, without: list<string>}> */
	public readonly array $sequences;

	/** @var array<string, array<string, array<string, list<string>>>> */
	private readonly array $kinds;

	public function __construct()
	{
		$faults = [];
		foreach (require __DIR__ . '/../table.php' as $section => $rows) {
			foreach ($rows as $name => $row) {
				$faults[$name] = new Fault($section, $name, $row);
			}
		}
		$this->faults = $faults;
		$this->kinds = require __DIR__ . '/../kinds.php';
		$this->sequences = require __DIR__ . '/../sequences.php';
	}

	/** @return list<string> outcome, attempts, attempts on a kept connection */
	public function comes(Fault $fault, string $seqno, string $mode): array
	{
		return (is_string($fault->comes) ? $this->kinds[$fault->comes] : $fault->comes)[$seqno][$mode];
	}

	/** @return list<Trial> */
	public function trials(): array
	{
		$trials = [];
		foreach ($this->faults as $fault) {
			array_push($trials, ...$this->trialsOf($fault));
		}
		foreach ($this->sequences as $name => $sequence) {
			array_push($trials, ...$this->trialsOfSequence($name, $sequence));
		}
		return $trials;
	}

	/** @return list<Trial> */
	private function trialsOf(Fault $fault): array
	{
		$trials = [];
		foreach ($fault->over as $over) {
			foreach (self::SEQNOS as $seqno => $with) {
				foreach ($fault->on as $on) {
					foreach (['always' => [$fault], 'first' => [$fault, null]] as $mode => $faults) {
						$comes = $this->comes($fault, $with, $mode);
						$trials[] = new Trial($fault->name, $faults, $mode, $over, $seqno, $on, $comes);
					}
				}
			}
		}
		return $trials;
	}

	/**
	 * @param array{faults: list<string>, with: list<string>, without: list<string>} $sequence
	 * @return list<Trial>
	 */
	private function trialsOfSequence(string $name, array $sequence): array
	{
		$faults = array_map(fn(string $fault): Fault => $this->faults[$fault], $sequence['faults']);
		$trials = [];
		foreach (self::SEQNOS as $seqno => $with) {
			foreach (['fresh', 'kept'] as $on) {
				$trials[] = new Trial($name, $faults, '', 'http', $seqno, $on, $sequence[$with]);
			}
		}
		return $trials;
	}
}
