<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/**
 * What callgrind counted, for each of what was done: what more of them add to fewer, so that neither the start nor the
 * end of anything is in it. Other load on the machine changes it little.
 *
 * The program that is watched calls gethostname() where an account ends and the next one begins.
 */
final readonly class Instructions
{
	/** @param list<array<string, array<string, float>>> $rounds by the file of the code, then by function */
	private function __construct(private array $rounds)
	{
	}

	/**
	 * Without "rep stosb" and its like, which callgrind counts once for each octet and a processor doesn't.
	 *
	 * @return list<string> what to put before a command
	 */
	public static function watcher(string $folder): array
	{
		return [
			'env',
			'GLIBC_TUNABLES=glibc.cpu.hwcaps=-ERMS,-FSRM',
			'valgrind',
			'-q',
			'--tool=callgrind',
			"--callgrind-out-file=$folder/%p",
			'--dump-before=gethostname',
			'--dump-before=__gethostname',
		];
	}

	/** Of a peer, in so many rounds. */
	public static function ofPeer(Bench $bench, string $name, array $command, int $rounds, int $few, int $many): self
	{
		$folder = $bench->keep("callgrind/$name");
		$peer = new Peer([...self::watcher($folder), ...$command], $bench->log);
		$peer->send($few);
		for ($round = 0; $round < $rounds; $round++) {
			$bench->say(sprintf('counting instructions of %s, round %d of %d', $name, $round + 1, $rounds));
			$peer->send($few);
			$peer->send($many);
		}
		$peer->send(0);
		$peer->end();

		return self::read(self::files($folder), $rounds, $few, $many);
	}

	/**
	 * Of what stood between the marks: the start, one account to warm up, then few and many in turns.
	 *
	 * @param array<int, string> $files numbered from 1
	 */
	public static function read(array $files, int $rounds, int $few, int $many): self
	{
		$added = [];
		for ($round = 0; $round < $rounds; $round++) {
			$costs = self::costs($files[2 * $round + 4] ?? throw new \RuntimeException('callgrind counted too little'));
			foreach (self::costs($files[2 * $round + 3]) as $object => $functions) {
				foreach ($functions as $function => $cost) {
					$costs[$object][$function] = ($costs[$object][$function] ?? 0) - $cost;
				}
			}
			$added[] = array_map(
				fn(array $functions) => array_map(fn(int $cost) => $cost / ($many - $few), $functions),
				$costs,
			);
		}

		return new self($added);
	}

	/** @return array<int, string> the accounts of the only process of a folder that has any */
	public static function files(string $folder): array
	{
		$files = [];
		foreach (glob("$folder/*.*") as $file) {
			$files[(int) substr($file, strrpos($file, '.') + 1)] = $file;
		}

		return $files;
	}

	public function total(): Series
	{
		return new Series(array_map(
			fn(array $objects) => array_sum(array_map(array_sum(...), $objects)),
			$this->rounds,
		));
	}

	/** @return array<string, float> by the library or program whose code it was; the median of the rounds */
	public function byObject(): array
	{
		$names = array_unique(array_merge(...array_map(array_keys(...), $this->rounds)));
		$found = [];
		foreach ($names as $name) {
			$found[$name] = (new Series(array_map(
				fn(array $objects) => array_sum($objects[$name] ?? []),
				$this->rounds,
			)))->median();
		}
		arsort($found);

		return $found;
	}

	/**
	 * By object and function, without what was called. Names are written in full where they come first, then as a
	 * number only.
	 *
	 * @return array<string, array<string, int>>
	 */
	private static function costs(string $file): array
	{
		$names = [];
		$costs = [];
		$object = $function = '';
		$isCall = false;
		foreach (new \SplFileObject($file) as $line) {
			if (preg_match('~^[-+*\d]\S* (\d+)~', $line, $found)) {
				/* The line after a call has what it cost inclusively. */
				if (!$isCall) {
					$costs[$object][$function] = ($costs[$object][$function] ?? 0) + (int) $found[1];
				}
				$isCall = false;
			} elseif (preg_match('~^(c?)(ob|fn)=(\(\d+\))(?: (.+))?~', $line, $found)) {
				$name = $names["$found[2]$found[3]"] ??= $found[4] ?? '';
				if ($found[1] === '') {
					[$object, $function] = $found[2] === 'ob' ? [self::short($name), $function] : [$object, $name];
				}
			} else {
				$isCall = str_starts_with($line, 'calls=');
			}
		}

		return $costs;
	}

	/** A library by its own name, whatever its version. */
	private static function short(string $path): string
	{
		return $path === '???' ? 'elsewhere' : preg_replace('~(-\d[\d.]*)?\.so(\.[\d.]+)?$~', '', basename($path));
	}
}
