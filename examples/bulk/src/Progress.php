<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk;

/** Tells on standard error how far the run is: by a bar on a terminal, elsewhere by a line now and then. */
final class Progress
{
	private const BAR_WIDTH = 30;
	/** Seconds between two lines. */
	private const TERMINAL_INTERVAL = 0.1;
	private const LOG_INTERVAL = 10.0;
	/** The rate is that of the last so many seconds. */
	private const RATE_SECONDS = 10;

	private readonly bool $isTerminal;
	private readonly int $width;
	private readonly float $interval;
	private float $started;
	private int $doneBefore;
	private float $next = 0;
	/** @var list<array{float, int}> times, and how many rows were done then */
	private array $samples = [];

	public function __construct(private readonly Tally $tally)
	{
		$this->isTerminal = stream_isatty(STDERR);
		$this->width = $this->isTerminal ? self::terminalWidth() : PHP_INT_MAX;
		$this->interval = $this->isTerminal ? self::TERMINAL_INTERVAL : self::LOG_INTERVAL;
	}

	public function start(): void
	{
		$this->started = microtime(true);
		$this->doneBefore = $this->tally->done();
		$this->samples = [[$this->started, $this->doneBefore]];
		$this->isTerminal ? $this->update() : $this->next = $this->started + $this->interval;
		if ($this->isTerminal && extension_loaded('pcntl')) {
			// Each second, so that the bar isn't stiff where the gateway is.
			pcntl_signal(SIGALRM, function (): void {
				$this->update();
				pcntl_alarm(1);
			});
			pcntl_alarm(1);
		}
	}

	/** To be called as often as something changes. */
	public function update(): void
	{
		$now = microtime(true);
		if ($now >= $this->next) {
			// Not again by the signal meanwhile.
			$this->next = INF;
			$this->show($this->line($now));
			$this->next = $now + $this->interval;
		}
	}

	/** Something else to be told, above the bar. */
	public function say(string $text): void
	{
		fwrite(STDERR, ($this->isTerminal ? "\r\e[K" : '') . "$text\n");
	}

	public function end(): void
	{
		if ($this->isTerminal) {
			extension_loaded('pcntl') && pcntl_alarm(0);
			$this->show($this->line(microtime(true)));
			fwrite(STDERR, "\n");
		}
	}

	/** What this run did. */
	public function summary(): string
	{
		$done = $this->tally->done() - $this->doneBefore;
		$seconds = microtime(true) - $this->started;

		return $done === 0 ? 'None of them now' : sprintf(
			'%s of them now, in %s, %s a second',
			number_format($done),
			self::clock($seconds),
			self::rounded($done / $seconds),
		);
	}

	private function show(string $line): void
	{
		fwrite(STDERR, $this->isTerminal ? "\r" . substr($line, 0, $this->width - 1) . "\e[K" : "$line\n");
	}

	/** " 43 % [##########--------------] 412/s, 0:27 left: 8,600 accepted, 12 rejected" */
	private function line(float $now): string
	{
		$done = $this->tally->done();
		$part = $this->tally->total > 0 ? $done / $this->tally->total : 1;
		$rate = $this->rate($now, $done);
		$facts = self::rounded($rate) . '/s'
			. ($rate > 0 ? ', ' . self::clock($this->tally->left() / $rate) . ' left' : '')
			. ($done > 0 ? ": $this->tally" : '');
		$bar = $this->isTerminal ? self::bar($part, $this->width - strlen($facts) - 10) : '';

		return sprintf('%3d %%', floor(100 * $part)) . " $bar$facts";
	}

	private static function bar(float $part, int $room): string
	{
		$width = min(self::BAR_WIDTH, max(8, $room));

		return '[' . str_pad(str_repeat('#', (int) ($part * $width)), $width, '-') . '] ';
	}

	private function rate(float $now, int $done): float
	{
		while (count($this->samples) > 1 && $this->samples[1][0] < $now - self::RATE_SECONDS) {
			array_shift($this->samples);
		}
		$this->samples[] = [$now, $done];
		[$then, $doneThen] = $this->samples[0];

		return $now > $then ? ($done - $doneThen) / ($now - $then) : 0.0;
	}

	private static function rounded(float $rate): string
	{
		return number_format($rate, $rate < 10 ? 1 : 0);
	}

	/** "2:05", "1:02:05" */
	private static function clock(float $seconds): string
	{
		$seconds = (int) round($seconds);
		$hours = intdiv($seconds, 3600);

		return ($hours > 0 ? sprintf('%d:%02d', $hours, intdiv($seconds, 60) % 60) : intdiv($seconds, 60))
			. sprintf(':%02d', $seconds % 60);
	}

	private static function terminalWidth(): int
	{
		$size = (string) shell_exec('stty size </dev/tty 2>/dev/null');

		return (int) (explode(' ', $size)[1] ?? 0) ?: 80;
	}
}
