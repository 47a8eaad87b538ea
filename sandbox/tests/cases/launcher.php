<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use EzSms\Sandbox\Tests\BuiltIn;
use EzSms\Sandbox\Tests\Check;
use EzSms\Sandbox\Tests\Process;

/** The processes below one, by id. */
$below = static function (int $pid) use (&$below): array {
	exec('ps -eo pid=,ppid=', $lines);
	$children = [];
	foreach ($lines as $line) {
		[$child, $parent] = array_map(intval(...), preg_split('/\s+/', trim($line)));
		if ($parent === $pid) {
			array_push($children, $child, ...$below($child));
		}
	}
	return $children;
};
/** Those of them that still run; what only waits to be buried doesn't. */
$alive = static function (array $pids): array {
	exec('ps -o pid=,stat= -p ' . implode(',', $pids), $lines);
	return array_values(preg_grep('/^\s*\d+\s+[^Z]/', $lines));
};
/** A place of its own for temporary files, to see what is left in it. */
$place = static function (): string {
	$directory = sys_get_temp_dir() . '/ezsms-sandbox-test-' . bin2hex(random_bytes(6));
	mkdir($directory, 0700);
	return $directory;
};
$launch = static fn(string ...$options): Process => new Process([PHP_BINARY, BuiltIn::LAUNCHER, ...$options]);

return [
	'answers when it says so' => static function (): void {
		foreach ([1, 2, 3] as $_) {
			$sandbox = new BuiltIn(['--workers', '2']);
			Check::same(200, $sandbox->world->http->get('/sandbox/')->status);
		}
	},
	'prints its settings' => static function () use ($launch): void {
		$process = $launch('--listen', '127.0.0.1:0', '--workers', '3');
		$address = substr($process->line(), strlen('ezsms-sandbox listening on '));
		Check::same(["  gateway   $address/websmsapi/", "  control   $address/sandbox/"], [$process->line(), $process->line()]);
		$process->signal(SIGTERM);
		Check::same(0, $process->wait(), 'exit code');
		Check::same('', $process->errors(), 'errors');
	},
	'leaves nothing behind' => static function () use ($below, $alive, $place): void {
		foreach ([SIGTERM, SIGINT, SIGHUP] as $signal) {
			$directory = $place();
			$sandbox = new BuiltIn(environment: ['TMPDIR' => $directory]);
			$pids = $below($sandbox->process->pid());
			Check::true(count($pids) > 3, 'there are processes');
			// A worker in the middle of something must not hold up the end.
			$sandbox->world->fault('delay', ['seconds' => 60]);
			$socket = stream_socket_client('tcp://' . $sandbox->world->http->address);
			$http = $sandbox->world->http;
			fwrite($socket, $http->posting('/websmsapi/ISendSMS.aspx', $sandbox->world->query()));
			Check::until('the message', static fn(): bool => $sandbox->world->control('GET', 'messages')['messages'] !== []);
			$sandbox->process->signal($signal);
			Check::same(0, $sandbox->process->wait(), 'exit code');
			Check::same([], $alive($pids), 'processes');
			Check::true(rmdir($directory), 'no file is left');
		}
	},
	'leaves nothing behind when killed' => static function () use ($below, $alive, $place): void {
		$directory = $place();
		$sandbox = new BuiltIn(environment: ['TMPDIR' => $directory]);
		$pids = $below($sandbox->process->pid());
		$sandbox->process->signal(SIGKILL);
		Check::until('all processes end', static fn(): bool => $alive($pids) === []);
		Check::until('files are removed', static fn(): bool => @rmdir($directory));
	},
	'keeps its data on request' => static function (): void {
		$file = sys_get_temp_dir() . '/ezsms-sandbox-test-' . bin2hex(random_bytes(6)) . '.sqlite';
		$first = new BuiltIn(['--data', $file]);
		$first->world->sent(['message' => 'kept']);
		unset($first);
		$second = new BuiltIn(['--data', $file]);
		Check::same('kept', $second->world->last()['text']);
		Check::same('0600', substr(sprintf('%o', fileperms($file)), -4), 'mode');
		unset($second);
		array_map(unlink(...), glob("$file*"));
	},
	'logs no request' => static function () use ($launch): void {
		$process = $launch('--listen', '127.0.0.1:0');
		$address = substr($process->line(), strlen('ezsms-sandbox listening on http://'));
		$http = new EzSms\Sandbox\Tests\Http($address);
		$http->get('/websmsapi/ISendSMS.aspx?username=demoezsms&password=hidden&message=hushhush&mobile=60123456789');
		$http->get('/websmsapi/Nothing.aspx?password=hidden');
		$process->signal(SIGTERM);
		$process->wait();
		$printed = $process->output() . $process->errors();
		Check::true(preg_match('/hidden|hushhush|60123456789/', $printed) !== 1, 'nothing of a request is printed');
	},
	'a port that is taken' => static function () use ($launch): void {
		$taken = stream_socket_server('tcp://127.0.0.1:0');
		$name = stream_socket_get_name($taken, false);
		$process = $launch('--listen', $name);
		Check::same(2, $process->wait(), 'exit code');
		Check::same("ezsms-sandbox: can't listen on $name: Address already in use\n", $process->errors());
	},
	'an address that others reach' => static function () use ($launch): void {
		foreach (['0.0.0.0:0', '[::]:0', '192.0.2.1:8025', '127.1:0'] as $address) {
			$process = $launch('--listen', $address);
			Check::same(2, $process->wait(), 'exit code');
			Check::matches('/--allow-remote/', $process->errors());
		}
		// Not spelt as loopback, and yet it is, so that the test opens nothing to others.
		$process = $launch('--listen', '127.1:0', '--allow-remote');
		Check::matches('~\Aezsms-sandbox listening on ~', $process->line());
		$process->signal(SIGTERM);
		$process->wait();
		Check::matches('/WARNING: other machines can reach this sandbox/', $process->errors());
	},
	'wrong options' => static function () use ($launch): void {
		$wrong = [
			['--colour'], ['--listen'], ['--listen', 'nowhere'], ['--listen', '127.0.0.1:99999'],
			['--workers', '0'], ['--data', '/nonexistent/x.sqlite'],
		];
		foreach ($wrong as $options) {
			$process = $launch(...$options);
			Check::same(2, $process->wait(), implode(' ', $options));
			Check::matches('/\Aezsms-sandbox: [^\n]+\n\z/', $process->errors());
		}
		Check::same(0, $launch('--help')->wait(), 'help');
	},
	'a missing extension is named with its package' => static function (): void {
		$bare = new Process([PHP_BINARY, '-n', BuiltIn::LAUNCHER]);
		if ($bare->wait() !== 2) {
			throw new EzSms\Sandbox\Tests\Skip('this PHP has pdo_sqlite built in');
		}
		Check::matches('/extension pdo_sqlite is missing; .* apt install php8\.\d+-sqlite3\n/', $bare->errors());
	},
];
