<?php

// SPDX-License-Identifier: MIT
//
// benchmarks/run installs and builds, and then runs this:
//
//   run.php MODULE [--quick] [PART...]

declare(strict_types=1);

namespace EzSms\Benchmarks;

require __DIR__ . '/../tests/support/web_servers.php';
require __DIR__ . '/../tests/support/certificates.php';
spl_autoload_register(static function (string $class): void {
	require __DIR__ . '/lib/' . basename(strtr($class, '\\', '/')) . '.php';
});

const PARTS = [
	'send' => SendPart::class,
	'many' => ManyPart::class,
	'web' => WebPart::class,
	'memory' => MemoryPart::class,
	'hex' => HexPart::class,
	'idle' => IdlePart::class,
];

/** @return list<Section> */
function measure(Bench $bench, string $name): array
{
	$bench->begin($name);
	try {
		return (new (PARTS[$name])())->measure($bench);
	} catch (\RuntimeException $reason) {
		fwrite(STDERR, "\n$name: {$reason->getMessage()}\n");

		return [new Section($name, [Row::words('failed', strtok($reason->getMessage(), "\n"))])];
	}
}

$arguments = array_slice($argv, 2);
$isQuick = in_array('--quick', $arguments, true);
$names = array_values(array_diff($arguments, ['--quick']));
$unknown = array_diff($names, array_keys(PARTS));
if ($unknown) {
	fprintf(STDERR, "There is no part %s; there are %s\n", implode(', ', $unknown), implode(', ', array_keys(PARTS)));
	exit(2);
}

// So that what was started ends, and what was written goes.
pcntl_async_signals(true);
foreach ([SIGINT, SIGTERM, SIGHUP] as $signal) {
	pcntl_signal($signal, fn() => exit(128 + $signal));
}

$bench = new Bench($isQuick, $argv[1]);
$facts = Machine::facts($bench);
$sections = [];
foreach ($names ?: array_keys(PARTS) as $name) {
	array_push($sections, ...measure($bench, $name));
}
fwrite(STDERR, stream_isatty(STDERR) ? "\r\33[K" : "\n");
echo (new Table($sections))->text();
if ($isQuick) {
	echo "Too small numbers to judge by: those of --quick only show that it works.\n";
}

// What is kept is the whole, with its full numbers.
if (!$isQuick && !$names) {
	$page = new Page($sections, $facts);
	$page->write(dirname(__DIR__) . '/docs');
}
$failed = array_filter($sections, fn(Section $section): bool => $section->rows[0]->label === 'failed');
exit($failed ? 1 : 0);
