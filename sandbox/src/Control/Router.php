<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Control;

use EzSms\Sandbox\Answer;
use EzSms\Sandbox\ControlError;
use EzSms\Sandbox\HttpRequest;
use EzSms\Sandbox\Input;
use EzSms\Sandbox\Store;

/** The control interface: one table of what there is, and errors that name their field. */
final class Router
{
	/** Method, path, class, its method, what it is for. `*` stands for one piece of a path. */
	private const ROUTES = [
		['GET', '', System::class, 'index', 'what there is'],
		['GET', 'accounts', Accounts::class, 'list', 'all accounts'],
		['POST', 'accounts', Accounts::class, 'create', 'a new account'],
		['GET', 'accounts/*', Accounts::class, 'show', 'one account'],
		['PATCH', 'accounts/*', Accounts::class, 'change', 'other credits, password, URLs, reports'],
		['DELETE', 'accounts/*', Accounts::class, 'remove', 'one account less'],
		['GET', 'messages', Traffic::class, 'messages', 'what was sent, decoded'],
		['GET', 'messages/*', Traffic::class, 'message', 'one message with its request and reports'],
		['GET', 'requests', Traffic::class, 'requests', 'every request to the gateway, as it came'],
		['GET', 'requests/*', Traffic::class, 'request', 'one request'],
		['GET', 'attempts', Traffic::class, 'attempts', 'requests and acceptances by seqno'],
		['GET', 'callbacks', Callbacks::class, 'list', 'delivery reports and incoming messages on their way'],
		['GET', 'callbacks/*', Callbacks::class, 'show', 'one of them'],
		['POST', 'incoming', Callbacks::class, 'incoming', 'a message from a phone to the site'],
		['POST', 'reports', Callbacks::class, 'report', 'one more delivery report of a message'],
		['GET', 'scripts', Plans::class, 'scripts', 'delivery reports of messages to come'],
		['POST', 'scripts', Plans::class, 'addScript', 'set them for a number or the next messages'],
		['DELETE', 'scripts', Plans::class, 'removeScripts', 'forget all scripts'],
		['DELETE', 'scripts/*', Plans::class, 'removeScripts', 'forget one'],
		['GET', 'faults', Plans::class, 'faults', 'faults of requests to come'],
		['POST', 'faults', Plans::class, 'addFault', 'set one for a number or the next requests'],
		['DELETE', 'faults', Plans::class, 'removeFaults', 'forget all faults'],
		['DELETE', 'faults/*', Plans::class, 'removeFaults', 'forget one'],
		['GET', 'clock', System::class, 'clock', 'the time in the sandbox'],
		['POST', 'clock', System::class, 'advance', 'skip some'],
		['GET', 'settings', System::class, 'settings', 'the switches'],
		['PATCH', 'settings', System::class, 'set', 'turn some'],
		['POST', 'reset', System::class, 'reset', 'as if just started'],
	];

	public function __construct(private readonly Store $store)
	{
	}

	public function answer(HttpRequest $request, string $path): Answer
	{
		try {
			$this->refuseOtherSites($request);
			[$class, $method, $argument] = $this->find($request->method, $path);
			$isQuery = in_array($request->method, ['GET', 'HEAD'], true);
			$input = $isQuery ? self::query($request) : Input::fromJson($request->body);
			return (new $class($this->store))->$method($input, $argument);
		} catch (ControlError $e) {
			$error = ['field' => $e->field, 'message' => $e->getMessage()];
			return Answer::json(['error' => $error], $e->status);
		}
	}

	/** @return array<string, string> what each is for, by method and path */
	public static function described(): array
	{
		$all = [];
		foreach (self::ROUTES as [$method, $path, , , $purpose]) {
			$all["$method /sandbox/$path"] = $purpose;
		}
		return $all;
	}

	/** @return array{class-string, string, string} */
	private function find(string $method, string $path): array
	{
		$allowed = [];
		foreach (self::ROUTES as [$verb, $pattern, $class, $handler]) {
			$expression = '~\A' . str_replace('\*', '([^/]+)', preg_quote($pattern, '~')) . '\z~';
			if (preg_match($expression, $path, $match) === 1) {
				// Some clients can't send PATCH; nothing else is posted where something can be changed.
				if ($method === $verb || ($method === 'HEAD' && $verb === 'GET')) {
					return [$class, $handler, $match[1] ?? ''];
				}
				if ($method === 'POST' && $verb === 'PATCH') {
					return [$class, $handler, $match[1] ?? ''];
				}
				$allowed[] = $verb;
			}
		}
		throw $allowed === []
			? new ControlError(null, 'there is no /sandbox/' . $path, 404)
			: new ControlError(null, 'only ' . implode(', ', $allowed) . ' is possible here', 405);
	}

	private static function query(HttpRequest $request): Input
	{
		parse_str($request->query(), $fields);
		return new Input($fields);
	}

	/** A page that someone has open in a browser must not work the sandbox on the same machine. */
	private function refuseOtherSites(HttpRequest $request): void
	{
		$origin = $request->header('Origin');
		if ($origin !== '' && preg_replace('~\Ahttps?://~', '', $origin) !== $request->header('Host')) {
			throw new ControlError(null, 'requests from other sites are refused', 403);
		}
	}
}
