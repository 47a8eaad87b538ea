--TEST--
A loop that forks for each outcome
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
foreach ($gateway->client()->sendMany(numbered(6), 3) as $key => $outcome) {
	$child = pcntl_fork();
	if ($child === 0) {
		exit(10 + $key);
	}
	pcntl_waitpid($child, $status);
	$found[$key] = pcntl_wexitstatus($status) . kind($outcome);
}
ksort($found);
echo implode(' ', $found), "\n";
$sent = fields($gateway, 'message');
echo count($sent), ' ', count(array_unique($sent)), "\n";
?>
--EXPECT--
10Receipt 11Receipt 12Receipt 13Receipt 14Receipt 15Receipt
6 6
