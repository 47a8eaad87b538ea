<?php

// SPDX-License-Identifier: MIT
//
// Sends the messages of a CSV file, and writes what became of each into another one. Killed at any moment and
// started again, it goes on where it was, and sends no message twice. examples/bulk/README.md says how.

declare(strict_types=1);

namespace Bulk;

spl_autoload_register(static function (string $class): void {
	if (str_starts_with($class, 'Bulk\\')) {
		require __DIR__ . '/bulk/src/' . substr($class, strlen('Bulk\\')) . '.php';
	}
});

const USAGE = <<<'END'
	Usage: php bulk.php INPUT.csv RESULTS.csv [--window N] [--rate N] [--dsn DSN] [--leave-unknown]

	INPUT.csv        a line of names, then a line a message: the columns "to" and "text", "seqno" if you have
	                 keys of your own, and any others, which are copied to the results
	RESULTS.csv      a line for each message, as they settle. Given again with the same input, the run goes on
	--window N       how many messages may be on their way at once, 1 to 1000 (16)
	--rate N         the most messages a second (no limit)
	--dsn DSN        instead of the environment's SMS_DSN. Others can see it in the list of processes
	--leave-unknown  don't send again what an earlier run may have sent

	Exit codes: 0  every message has an outcome that is certain
	            1  some were not sent, or may have been: the same command again goes on
	            2  nothing was begun, or the files can't be read or written
	            3  as 0, but for some that will stay unknown
	          130  stopped by Ctrl-C or SIGTERM; the same command again goes on

	END;

try {
	$arguments = Arguments::of(array_slice($argv, 1));
	if ($arguments === null) {
		echo USAGE;
		exit(0);
	}
	if (!extension_loaded('ezsms')) {
		throw new Failure('the extension is not loaded: php -d extension=/path/to/ezsms.so …');
	}
	$client = $arguments->client();
	$input = new Input($arguments->input);
	$journal = Journal::open($arguments->results, $input->digest, $arguments->gateway());
	// What earlier runs left: the results have what is certain, the journal what may have been sent.
	$ledger = new Ledger($input->count);
	$tally = new Tally($input->count);
	$results = new Results($arguments->results, $input, $ledger, $tally);
	$journal->restore($ledger);
	$progress = new Progress($tally);
	$run = new Run($input, $results, $journal, $ledger, $tally, $progress, $arguments->leavesUnknown);
	$run->send($client, $arguments->window, $arguments->rate);

	$n = number_format(...);
	echo $n($input->count), $input->count === 1 ? ' row' : ' rows', $input->count > 0 ? ": $tally" : '', ".\n";
	echo "{$progress->summary()}. Results: $arguments->results\n";
	if ($tally->left() > 0) {
		echo "{$n($tally->left())} were not come to. The same command again goes on with them.\n";
	}
	if ($tally->repeatable() > 0) {
		echo "{$n($tally->repeatable())} were not sent, or nobody knows. The same command again sends them with the same\n",
			"seqno, so that none goes out twice; that is sure for 23 hours.\n";
	}
	if ($tally->lost() > 0) {
		echo "{$n($tally->lost())} stay unknown: sent again, they might arrive twice. Whoever runs the gateway can look them\n",
			"up by number and time.\n";
	}
	if ($tally->refused() > 0) {
		echo "{$n($tally->refused())} were refused. The results say why; corrected, they go into another file.\n";
	}
	exit(match (true) {
		!$tally->isComplete() => $run->wasInterrupted() ? 130 : 1,
		default => $tally->lost() > 0 ? 3 : 0,
	});
} catch (Failure $failure) {
	fwrite(STDERR, "bulk: {$failure->getMessage()}\n");
	exit(2);
}
