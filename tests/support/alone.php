<?php
// SPDX-License-Identifier: MIT
/*
 * Runs what it reads from its standard input, in a process that may end in any way. A fatal error leaves all of PHP's
 * own blocks behind, so such a script is not for those who look for leaks: see run_alone() in batch.php.
 */

use EzSms\Client;
use EzSms\Options;

require __DIR__ . '/batch.php';

/** As Gateway::client(). */
function client(mixed ...$options): Client
{
	return new Client('demoezsms', '1234', 'demoezsms', $GLOBALS['argv'][1], new Options(...$options + ['retries' => 0]));
}

eval(stream_get_contents(STDIN));
