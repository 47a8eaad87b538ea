--TEST--
A report supersedes those that say less, whatever they are given as
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;
use EzSms\DeliveryStatus;

$report = fn (int $code) => DeliveryReport::fromQuery("MsgId=1&Sender=2&Status=$code");

/* From the least to the most; codes of the same status supersede nothing among themselves. */
$order = [[9, 0, 5, 18, 99], [11, 15, 16], [13, 14], [12, 17], [10], [7], [8], [6]];
$wrong = 0;
foreach ($order as $place => $codes) {
	foreach ($order as $otherPlace => $otherCodes) {
		foreach ($codes as $code) {
			foreach ($otherCodes as $other) {
				$expected = $place > $otherPlace;
				$wrong += $report($code)->supersedes($report($other)) !== $expected;
				$wrong += $report($code)->supersedes($report($other)->status) !== $expected;
			}
		}
	}
	foreach ($codes as $code) {
		$wrong += $report($code)->supersedes(null) !== true;
		$wrong += $report($code)->supersedes($report($code)) !== false;
	}
}
var_dump($wrong, count(DeliveryStatus::cases()));
$same = $report(6);
var_dump($same->supersedes($same));
var_dump($report(6)->supersedes(DeliveryStatus::Expired), $report(8)->supersedes(DeliveryStatus::Delivered));
?>
--EXPECT--
int(0)
int(8)
bool(false)
bool(true)
bool(false)
