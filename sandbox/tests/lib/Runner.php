<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Tests;

/** Runs the cases, one line each. */
final class Runner
{
	/** @var array<string, int> */
	private array $counts = ['ok' => 0, 'FAIL' => 0, 'skip' => 0];

	private function __construct(private readonly string $filter)
	{
	}

	public static function main(string $filter): int
	{
		$runner = new self($filter);
		$runner->area('launcher', __DIR__ . '/../cases/launcher.php', static fn(): null => null);
		foreach ([BuiltIn::class, NginxFpm::class] as $kind) {
			$runner->server($kind);
		}
		$counts = $runner->counts;
		echo "{$counts['ok']} passed, {$counts['FAIL']} failed, {$counts['skip']} skipped\n";
		return $counts['FAIL'] === 0 ? 0 : 1;
	}

	/** @param class-string<BuiltIn|NginxFpm> $kind */
	private function server(string $kind): void
	{
		$name = $kind === BuiltIn::class ? 'php -S' : 'nginx + FPM';
		$server = $obstacle = null;
		$start = static function () use ($kind, &$server, &$obstacle): World {
			try {
				// What could not be started once isn't tried again for every case.
				$server ??= $obstacle === null ? new $kind() : throw $obstacle;
			} catch (\Exception $e) {
				throw $obstacle = $e;
			}
			$server->world->control('POST', 'reset');
			return $server->world;
		};
		foreach (['pages', 'content', 'codes', 'credits', 'seqno', 'faults', 'callbacks', 'control'] as $area) {
			$this->area("$name: $area", __DIR__ . "/../cases/$area.php", $start);
		}
	}

	/** @param callable(): (World|null) $start */
	private function area(string $area, string $file, callable $start): void
	{
		foreach (require $file as $name => $case) {
			if ($this->filter === '' || str_contains("$area: $name", $this->filter)) {
				$this->one("$area: $name", $case, $start);
			}
		}
	}

	/** @param callable(): (World|null) $start */
	private function one(string $name, \Closure $case, callable $start): void
	{
		try {
			$case($start());
			$this->line('ok', $name);
		} catch (Skip $e) {
			$this->line('skip', $name, $e->getMessage());
		} catch (\Throwable $e) {
			$place = $e instanceof Failure ? $e->getTrace() : [['file' => $e->getFile(), 'line' => $e->getLine()]];
			$this->line('FAIL', $name, $e->getMessage() . self::place($place));
		}
	}

	/** @param list<array<string, mixed>> $frames */
	private static function place(array $frames): string
	{
		foreach ($frames as $frame) {
			if (str_contains($frame['file'] ?? '', '/cases/')) {
				return ' (' . basename($frame['file']) . ':' . $frame['line'] . ')';
			}
		}
		return '';
	}

	private function line(string $result, string $name, string $why = ''): void
	{
		$this->counts[$result]++;
		printf("%-4s %s%s\n", $result, $name, $why === '' ? '' : " — $why");
	}
}
