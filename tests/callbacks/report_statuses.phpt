--TEST--
Every listed status, and others as Unknown with their number
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

foreach ([...range(0, 19), 60, 66, 255, 1701, 999999999] as $code) {
	$report = DeliveryReport::fromQuery("MsgId=1&Sender=2&Status=$code");
	echo $report->statusCode, ' ', $report->status->name, $report->isFinal() ? ' final' : '', $report->isDelivered() ? ' delivered' : '', "\n";
}
?>
--EXPECT--
0 Unknown
1 Unknown
2 Unknown
3 Unknown
4 Unknown
5 Unknown
6 Delivered final delivered
7 Failed final
8 Expired final
9 Unknown
10 Rejected final
11 QueuedInTelco
12 NotInService
13 OutOfCoverage
14 OutOfCoverage
15 QueuedInTelco
16 QueuedInTelco
17 NotInService
18 Unknown
19 Unknown
60 Unknown
66 Unknown
255 Unknown
1701 Unknown
999999999 Unknown
