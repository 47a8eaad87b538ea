<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** Hands a request to the gateway, the control interface or the page for people. */
final class App
{
	private const GATEWAY = '~\A/websmsapi/([^/]+)\z~i';

	public static function run(): void
	{
		// What was begun is finished even if the client has left: that is what the sandbox is for.
		ignore_user_abort(true);
		set_time_limit(0);
		while (ob_get_level() > 0) {
			ob_end_clean();
		}
		header_remove('X-Powered-By');
		// Content types are sent as they are written.
		ini_set('default_charset', '');
		$request = HttpRequest::fromGlobals();
		$wire = new Wire($request);
		try {
			self::route($request, $wire);
		} catch (\Throwable $e) {
			// Without the message's arguments: they may hold what came with the request.
			error_log('ezsms-sandbox: ' . $e::class . ' in ' . basename($e->getFile()) . ':' . $e->getLine());
			$wire->send(Answer::json(['error' => ['field' => null, 'message' => $e->getMessage()]], 500));
		}
	}

	private static function route(HttpRequest $request, Wire $wire): void
	{
		$store = new Store(self::dataFile());
		$path = $request->path();
		if (preg_match(self::GATEWAY, $path, $match) === 1) {
			(new Gateway($store, $wire))->serve($request, $match[1]);
		} elseif ($path === '/sandbox' || str_starts_with($path, '/sandbox/')) {
			$wire->send((new Control\Router($store))->answer($request, trim(substr($path, 8), '/')));
		} elseif ($path === '/') {
			$wire->send((new PhonePage($store))->answer());
		} else {
			$wire->send(new Answer('<html><body><h1>404 - Not found.</h1></body></html>', 404));
		}
	}

	private static function dataFile(): string
	{
		$file = $_SERVER['EZSMS_SANDBOX_DATA'] ?? getenv('EZSMS_SANDBOX_DATA');
		return is_string($file) && $file !== ''
			? $file
			: throw new \RuntimeException('EZSMS_SANDBOX_DATA does not name the data file');
	}
}
