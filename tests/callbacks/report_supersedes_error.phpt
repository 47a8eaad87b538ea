--TEST--
A report of another message, or something else, is no earlier report
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\DeliveryReport;
use EzSms\Method;

$report = fn (string $id) => DeliveryReport::fromQuery('MsgId=' . $id . '&Sender=2&Status=6');
foreach ([
	fn () => $report('1')->supersedes($report('2')),
	fn () => $report('1')->supersedes($report('')),
	fn () => $report('1')->supersedes($report('01')),
	fn () => $report('a')->supersedes($report('A')),
	fn () => $report('1')->supersedes($report('1%00')),
	fn () => $report('1')->supersedes(6),
	fn () => $report('1')->supersedes('delivered'),
	fn () => $report('1')->supersedes(Method::Get),
	fn () => $report('1')->supersedes(new stdClass()),
	fn () => $report('1')->supersedes([]),
	fn () => $report('1')->supersedes(false),
	fn () => $report('1')->supersedes(),
	fn () => $report('1')->supersedes(null, null),
] as $call) {
	refusal($call);
}
?>
--EXPECT--
ValueError: Argument #1 ($other)
ValueError: Argument #1 ($other)
ValueError: Argument #1 ($other)
ValueError: Argument #1 ($other)
ValueError: Argument #1 ($other)
TypeError: Argument #1 ($other)
TypeError: Argument #1 ($other)
TypeError: Argument #1 ($other)
TypeError: Argument #1 ($other)
TypeError: Argument #1 ($other)
TypeError: Argument #1 ($other)
ArgumentCountError
ArgumentCountError
