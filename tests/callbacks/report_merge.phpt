--TEST--
Reports that come late, twice or out of order end in the same status
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

function permutations(array $items): iterable
{
	if (count($items) < 2) {
		yield $items;
	}
	foreach ($items as $i => $item) {
		foreach (permutations(array_values(array_diff_key($items, [$i => 0]))) as $rest) {
			yield [$item, ...$rest];
		}
	}
}

foreach ([[11, 11, 13, 9, 6], [6, 6, 7, 12], [15, 9, 13, 17, 16], [10, 8, 7, 0], [14, 13, 12, 8, 11], [9, 9]] as $codes) {
	$ends = [];
	foreach (permutations($codes) as $order) {
		$known = null;
		foreach ($order as $code) {
			$report = DeliveryReport::fromQuery("MsgId=1&Sender=2&Status=$code");
			$known = $report->supersedes($known) ? $report : $known;
		}
		$ends[$known->status->name] = true;
	}
	echo implode(' ', $codes), ': ', implode(' ', array_keys($ends)), "\n";
}
?>
--EXPECT--
11 11 13 9 6: Delivered
6 6 7 12: Delivered
15 9 13 17 16: NotInService
10 8 7 0: Expired
14 13 12 8 11: Expired
9 9: Unknown
