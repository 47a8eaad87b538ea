<?php
// SPDX-License-Identifier: MIT
/*
 * How a test and its server speak to each other: a line for each value, over the server's standard input and
 * output.
 */

/** @param resource $pipe */
function write_letter($pipe, mixed $value): void
{
	fwrite($pipe, base64_encode(serialize($value)) . "\n");
}

function letter(string $line): mixed
{
	$octets = base64_decode($line, true);
	/* A program that fails says so where its letters go. */
	return $octets === false ? throw new Exception("not a letter: $line") : unserialize($octets);
}
