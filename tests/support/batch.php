<?php
// SPDX-License-Identifier: MIT
/*
 * What the tests of batches share, beside gateway.php.
 */

use EzSms\Batch;
use EzSms\BatchCounts;

require __DIR__ . '/gateway.php';

/** Elements for sendMany(), one for each text. */
function elements(string ...$texts): array
{
	return array_map(fn(string $text) => ['60123456789', $text], $texts);
}

/** A generator of so many elements, "t0" and so on, that tells where it is in $pulled. */
function numbered(int $count, ?int &$pulled = 0): Generator
{
	for ($i = 0; $i < $count; $i++) {
		$pulled = $i + 1;
		yield $i => ['60123456789', "t$i"];
	}
}

/** A reply whose end never comes, for an unknown outcome: libcurl repeats nothing once a reply has begun. */
function torn(): array
{
	return ['send' => "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n17", 'then' => 'close'];
}

/** A reply that is sent when the test releases it. */
function held(string $reply = ''): array
{
	return ['send' => $reply ?: reply('1701:1'), 'hold' => true];
}

/** What a request carried under a name, as it stands there. */
function field(Request $request, string $name): ?string
{
	return preg_match("/(?:^|&)$name=([^&]*)/", $request->body, $found) ? urldecode($found[1]) : null;
}

/** @return list<?string> what all requests carried, in the order of their arrival */
function fields(Gateway $gateway, string $name): array
{
	return array_map(fn(Request $request) => field($request, $name), $gateway->requests());
}

/** The class of an outcome, without its namespace. */
function kind(mixed $outcome): string
{
	return is_object($outcome) ? preg_replace('/^.*\\\\/', '', $outcome::class) : get_debug_type($outcome);
}

/** Iterates and prints each key with the kind of its outcome. */
function show(iterable $outcomes): void
{
	foreach ($outcomes as $key => $outcome) {
		echo is_object($key) ? $key::class : shown($key), ' ', kind($outcome), "\n";
	}
}

/** The same in the order of the keys, where that of settling is chance. */
function show_sorted(iterable $outcomes): void
{
	$sorted = iterator_to_array($outcomes);
	ksort($sorted);
	show($sorted);
}

function show_counts(Batch|BatchCounts $of): void
{
	$counts = $of instanceof Batch ? $of->counts() : $of;
	foreach ((new ReflectionObject($counts))->getProperties() as $property) {
		echo $property->name, '=', $property->getValue($counts), ' ';
	}
	echo "\n";
}

/** Waits until so many requests have arrived. */
function wait_for_requests(Gateway $gateway, int $count): void
{
	$deadline = hrtime(true) + 20_000_000_000;
	while (count($gateway->requests()) < $count) {
		if (hrtime(true) > $deadline) {
			throw new Exception("$count requests were waited for");
		}
		usleep(5000);
	}
}

/** Prints what came out of a call, with all the previous ones. */
function thrown_by(Closure $call): void
{
	try {
		$call();
		echo "nothing was thrown\n";
	} catch (Throwable $error) {
		do {
			echo $error::class, ': ', $error->getMessage(), "\n";
		} while ($error = $error->getPrevious());
	}
}

/**
 * Starts a PHP of its own with a script that sends to the gateway by client().
 *
 * @param resource|list<string> $errors where its standard error goes, as proc_open() takes it
 * @return array{resource, resource} the process, and its standard output
 */
function start_alone(Gateway $gateway, string $script, array $settings, mixed $errors): array
{
	require_once __DIR__ . '/web_servers.php';

	$settings += ['extension' => module_under_test(), 'html_errors' => '0', 'log_errors' => '0', 'display_errors' => '1', 'pcre.jit' => '0'];
	$arguments = ['-n'];
	/* Where it is compiled in, there is nothing to load. */
	foreach (array_filter($settings, fn($value) => $value !== null) as $name => $value) {
		array_push($arguments, '-d', "$name=$value");
	}
	$process = proc_open(
		[getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY, ...$arguments, __DIR__ . '/alone.php', $gateway->url()],
		[['pipe', 'r'], ['pipe', 'w'], $errors],
		$pipes,
		/* memory_limit is that of PHP's own allocator. */
		env_vars: ['USE_ZEND_ALLOC' => '1'] + getenv(),
	);
	fwrite($pipes[0], $script);
	fclose($pipes[0]);
	return [$process, $pipes[1]];
}

/** Runs a script as start_alone() does; prints what it printed, and its status. */
function run_alone(Gateway $gateway, string $script, array $settings = []): void
{
	[$process, $output] = start_alone($gateway, $script, $settings, ['redirect', 1]);
	echo stream_get_contents($output);
	echo 'status ', proc_close($process), "\n";
}

/** Runs a script of which nobody reads more than the first octet; prints what it wrote to its standard error. */
function run_without_reader(Gateway $gateway, string $script): void
{
	$told = tmpfile();
	[$process, $output] = start_alone($gateway, $script, ['display_errors' => 'stderr'], $told);
	fgetc($output);
	fclose($output);
	proc_close($process);
	rewind($told);
	echo stream_get_contents($told);
}
