--TEST--
A report whose properties became references still answers, and one that was changed is refused
--EXTENSIONS--
ezsms
--FILE--
<?php
use EzSms\DeliveryReport;

function report(int $status): DeliveryReport
{
	return DeliveryReport::fromQuery("MsgId=abc&Sender=1&Status=$status");
}

// On PHP 8.2 array_walk() makes references of the properties, readonly or not; later ones refuse.
function walk(object $object): void
{
	try {
		@array_walk($object, function ($value, $name) {});
	} catch (Error) {
	}
}

$delivered = report(6);
$failed = report(7);
walk($delivered);
walk($failed);
var_dump($delivered->isDelivered(), $delivered->isFinal(), $delivered->supersedes($failed), $failed->supersedes($delivered));

$kept = [];
$shown = report(6);
try {
	@array_walk($shown, function (&$value, $name) use (&$kept) {
		$kept[$name] = &$value;
	});
} catch (Error) {
}
var_dump(str_contains(print_r($shown, true), 'MsgId'));

foreach (['messageId', 'statusCode'] as $name) {
	try {
		$changed = report(6);
		$through = @new ArrayObject($changed);
		$through[$name] = [];
		$changed->supersedes($failed);
		echo "refused or unchanged\n";
	} catch (Throwable $e) {
		echo "refused or unchanged\n";
	}
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
refused or unchanged
refused or unchanged
