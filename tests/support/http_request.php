<?php
// SPDX-License-Identifier: MIT
/*
 * Takes an HTTP request apart, for the servers of the tests.
 */

/** @return array{line: string, headers: list<string>, body: string, size: int}|null null until it is there as a whole */
function http_request(string $octets): ?array
{
	$end = strpos($octets, "\r\n\r\n");
	if ($end === false) {
		return null;
	}
	$head = substr($octets, 0, $end);
	$length = preg_match('/^content-length: *(\d+)/mi', $head, $found) ? (int) $found[1] : 0;
	if (strlen($octets) < $end + 4 + $length) {
		return null;
	}
	$lines = explode("\r\n", $head);
	return [
		'line' => array_shift($lines),
		'headers' => $lines,
		'body' => substr($octets, $end + 4, $length),
		'size' => $end + 4 + $length,
	];
}
