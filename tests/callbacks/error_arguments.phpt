--TEST--
Wrong arguments are told before anything is read
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

foreach ([
	fn () => DeliveryReport::fromQuery(),
	fn () => DeliveryReport::fromQuery([]),
	fn () => DeliveryReport::fromQuery('', [], 1),
	fn () => DeliveryReport::fromArray('MsgId=1'),
	fn () => DeliveryReport::fromArray(new ArrayObject()),
	fn () => IncomingMessage::fromRequest('x'),
	fn () => IncomingMessage::fromRequest([], 1),
] as $call) {
	refusal($call);
}
?>
--EXPECT--
ArgumentCountError
TypeError: Argument #1 ($query)
ArgumentCountError
TypeError: Argument #1 ($parameters)
TypeError: Argument #1 ($parameters)
TypeError: Argument #1 ($aliases)
ArgumentCountError
