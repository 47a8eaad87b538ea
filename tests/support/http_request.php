<?php
// SPDX-License-Identifier: MIT
/*
 * Takes an HTTP request apart, for the servers of the tests.
 */

/** Octets of the request that begins there; null until its header is there as a whole. */
function http_request_size(string $octets): ?int
{
	$end = strpos($octets, "\r\n\r\n");
	if ($end === false) {
		return null;
	}
	return $end + 4 + (preg_match('/^content-length: *(\d+)/mi', substr($octets, 0, $end), $found) ? (int) $found[1] : 0);
}

/** @return array{line: string, headers: list<string>, body: string, size: int}|null null until it is there as a whole */
function http_request(string $octets): ?array
{
	$size = http_request_size($octets);
	if ($size === null || strlen($octets) < $size) {
		return null;
	}
	[$head] = explode("\r\n\r\n", $octets, 2);
	$lines = explode("\r\n", $head);
	return [
		'line' => array_shift($lines),
		'headers' => $lines,
		'body' => substr($octets, strlen($head) + 4, $size - strlen($head) - 4),
		'size' => $size,
	];
}
