<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/**
 * wrk and h2load, which load servers: they show what the gateway could take. Neither builds a request for each
 * message, and neither looks at the replies beyond their status.
 */
final readonly class Generator
{
	private const BODY = 'username=demoezsms&password=1234&message=Hello%20world&mobile=60123456789'
		. '&sender=demoezsms&type=1&seqno=00000000000000000000';

	public function __construct(private Bench $bench, private string $url, private int $window)
	{
		file_put_contents("$bench->folder/body", self::BODY);
		file_put_contents("$bench->folder/post.lua", sprintf(
			"wrk.method = 'POST'\nwrk.body = '%s'\nwrk.headers['Content-Type'] = 'application/x-www-form-urlencoded'\n",
			self::BODY,
		));
	}

	/** It runs for a time instead of a number, so what that number would have taken is worked out. */
	public function wrk(int $count): Took
	{
		[$output, $took] = $this->run(
			'wrk', '-t', '1', '-c', (string) $this->window, '-d', '1s',
			'-s', "{$this->bench->folder}/post.lua", $this->url,
		);
		preg_match('~(\d+) requests in~', $output, $requests);
		preg_match('~Requests/sec:\s*([\d.]+)~', $output, $rate);
		if (!$requests || !$rate || str_contains($output, 'Non-2xx')) {
			throw new \RuntimeException("wrk: $output");
		}
		$part = $count / (int) $requests[1];

		return new Took($count / (float) $rate[1], $took->own * $part, $took->kernel * $part);
	}

	/** As many connections as there may be messages on their way. */
	public function h2loadHttp1(int $count): Took
	{
		return $this->h2load($count, '--h1', '-c', (string) $this->window);
	}

	/** One connection that they share. */
	public function h2loadHttp2(int $count): Took
	{
		return $this->h2load($count, '-c', '1', '-m', (string) $this->window);
	}

	private function h2load(int $count, string ...$options): Took
	{
		[$output, $took] = $this->run(
			'h2load', '-n', (string) $count, ...[...$options, '-d', "{$this->bench->folder}/body",
			'-H', 'Content-Type: application/x-www-form-urlencoded', $this->url],
		);
		if (!preg_match('~finished in ([\d.]+)(s|ms|us)~', $output, $time) || !str_contains($output, " $count 2xx")) {
			throw new \RuntimeException("h2load: $output");
		}

		return new Took((float) $time[1] / ['s' => 1, 'ms' => 1e3, 'us' => 1e6][$time[2]], $took->own, $took->kernel);
	}

	/** @return array{string, Took} what it printed, and the processor time that it took */
	private function run(string ...$command): array
	{
		$before = getrusage(1);
		$output = $this->bench->output(...$command);
		$after = getrusage(1);
		$seconds = fn(string $of): float => $after["ru_$of.tv_sec"] - $before["ru_$of.tv_sec"]
			+ ($after["ru_$of.tv_usec"] - $before["ru_$of.tv_usec"]) / 1e6;

		return [$output, new Took(0, $seconds('utime'), $seconds('stime'))];
	}
}
