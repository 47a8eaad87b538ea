<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** A client's connection, which PHP's built-in server never shows to the script it runs. */
final class Connection
{
	/**
	 * Ends it in both directions, without an answer.
	 *
	 * @param string $lastWord what the front door shall hear first
	 */
	public static function cut(string $remote, string $lastWord): void
	{
		// A child of this process inherits the connection's descriptor, and PHP's command line may open
		// descriptors by number, which its built-in server may not.
		$quiet = ['file', '/dev/null', 'w'];
		$child = proc_open(
			[PHP_BINARY, '-n', __DIR__ . '/cut.php', $remote, bin2hex($lastWord)],
			[['file', '/dev/null', 'r'], $quiet, $quiet],
			$pipes,
		);
		if ($child === false || proc_close($child) !== 0) {
			throw new \RuntimeException('the connection could not be cut');
		}
	}
}
