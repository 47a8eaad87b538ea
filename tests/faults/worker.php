<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Performs the trials whose numbers come in, and says of each what is wrong, until there are no more. It has the
 * module loaded.
 */

namespace EzSms\Faults;

require __DIR__ . '/lib/autoload.php';
require __DIR__ . '/../support/letters.php';
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/secrets.php';

set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
	return error_reporting() & $level ? throw new \ErrorException($message, 0, $level, $file, $line) : true;
});

['certificates' => $certificates, 'slow' => $slow, 'names' => $names] = letter((string) fgets(STDIN));
$trials = (new Table())->trials();
$stage = null;
while (($line = fgets(STDIN)) !== false) {
	$number = letter($line);
	try {
		$stage ??= new Stage($certificates, $slow, $names);
		$problems = Judge::problems($trials[$number], $stage->perform($trials[$number]), $slow);
	} catch (\Throwable $error) {
		$problems = ["the trial itself failed: $error"];
		// Its server is in the middle of something.
		$stage = null;
	}
	write_letter(STDOUT, ['number' => $number, 'problems' => $problems]);
}
