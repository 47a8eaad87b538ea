<?php

// SPDX-License-Identifier: MIT
//
// What the peers in PHP share: the request and the way a peer is driven, as in peer.h. Each is started as
//
//   PEER.php URL AUTHORITY [WINDOW]    URL: the page's; AUTHORITY: a file of certificates, or ""

declare(strict_types=1);

define('URL', $argv[1]);
define('AUTHORITY', $argv[2]);
define('WINDOW', (int) ($argv[3] ?? 1));

/** The same fields as the extension's, under a key that no other message of the process has. */
function fields(): array
{
	static $number = 0;

	return [
		'username' => 'demoezsms',
		'password' => '1234',
		'message' => 'Hello world',
		'mobile' => '60123456789',
		'sender' => 'demoezsms',
		'type' => 1,
		'seqno' => sprintf('%020d', $number++),
	];
}

function body(): string
{
	return http_build_query(fields(), '', '&', PHP_QUERY_RFC3986);
}

function check(string|false $reply): void
{
	if (!is_string($reply) || !str_starts_with($reply, '1701:')) {
		throw new RuntimeException('The gateway did not accept: ' . var_export($reply, true));
	}
}

/** @return array{int, int, int} nanoseconds: of the clock, of this process, of the kernel on its behalf */
function times(): array
{
	$usage = getrusage();

	return [
		hrtime(true),
		$usage['ru_utime.tv_sec'] * 1_000_000_000 + $usage['ru_utime.tv_usec'] * 1000,
		$usage['ru_stime.tv_sec'] * 1_000_000_000 + $usage['ru_stime.tv_usec'] * 1000,
	];
}

/**
 * For each number that is read, sends so many messages and prints what it took; for "memory" the most that the process
 * ever had resident, in KiB.
 *
 * @param callable(int): void $send
 */
function serve(callable $send): void
{
	while (($line = fgets(STDIN)) !== false) {
		if ($line === "memory\n") {
			preg_match('~^VmHWM:\s*(\d+)~m', file_get_contents('/proc/self/status'), $found);
			echo $found[1], "\n";
			continue;
		}
		// An instruction counter begins a new account here.
		gethostname();
		$before = times();
		$send((int) $line);
		$after = times();
		echo implode(' ', array_map(fn(int $to, int $from): int => $to - $from, $after, $before)), "\n";
	}
}
