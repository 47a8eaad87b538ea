<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * A gateway that fails as it is told to. It runs as a process of its own; each letter that comes in is a command,
 * and is answered. Each connection is served by a process of its own, because only the end of a process closes a
 * TLS connection without the goodbye that TLS has for it.
 */

namespace EzSms\Faults\Server;

require __DIR__ . '/../support/letters.php';
require __DIR__ . '/../support/http_request.php';
foreach (['Ledger', 'Listener', 'Wire', 'Conversation', 'Server'] as $class) {
	require __DIR__ . "/server/$class.php";
}

(new Server())->run();
