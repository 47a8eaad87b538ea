<?php

// SPDX-License-Identifier: MIT
//
// Every request begins here, but for site.css.

declare(strict_types=1);

namespace Site;

use EzSms\Client;

require __DIR__ . '/../src/autoload.php';

/** @return array<string, array<string, \Closure(): Answer>> by path and method */
function routes(Config $config): array
{
	$database = new Database($config->database);
	$contacts = new Contacts($database);
	$log = new CallbackLog($database);
	$callbacks = new Callbacks($database, new Inbox($database, $contacts), $log, $config->callbackSecret);
	$sender = static fn(): Sender => new Sender($database, $contacts, Client::fromDsn($config->dsn));
	$pages = new Pages($contacts, new Conversation($database), $log, $sender);

	return [
		'/' => ['GET' => $pages->home(...)],
		'/conversation' => ['GET' => $pages->conversation(...)],
		'/send' => ['POST' => $pages->send(...)],
		'/again' => ['POST' => $pages->again(...)],
		'/log' => ['GET' => $pages->log(...)],
		'/callback/report' => ['GET' => $callbacks->report(...)],
		'/callback/incoming' => ['GET' => $callbacks->incoming(...)],
		'' => ['GET' => $pages->missing(...)],
	];
}

function answer(): Answer
{
	$routes = routes(Config::fromEnvironment());
	$methods = $routes[parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH)] ?? ['GET' => $routes['']['GET']];
	$action = $methods[$_SERVER['REQUEST_METHOD']] ?? null;

	return $action === null ? Answer::notAllowed(array_keys($methods)) : $action();
}

// A warning is a mistake like any other: better no answer than a wrong one.
set_error_handler(static fn(int $level, string $message, string $file, int $line): never
	=> throw new \ErrorException($message, 0, $level, $file, $line));

try {
	answer()->send();
} catch (\Throwable $e) {
	// The gateway learns from the 500 that its callback was not stored. No trace: it would hold numbers and texts.
	error_log(sprintf('%s: %s in %s:%d', $e::class, $e->getMessage(), $e->getFile(), $e->getLine()));
	Answer::text(500, 'Something failed; what, is in the log of the web server.')->send();
}
