--TEST--
An alias of a field that the callback does not have names those it has
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

foreach ([
	fn () => DeliveryReport::fromQuery('', ['msgid' => 'x']),
	fn () => DeliveryReport::fromQuery('', ['Msg' => 'x']),
	fn () => DeliveryReport::fromArray([], ['' => 'x']),
	fn () => DeliveryReport::fromArray([], ['MessageId']),
	fn () => DeliveryReport::fromArray([], ['MsgId' => 'x', 'MsgId ' => 'x']),
] as $call) {
	refusal($call, '/MsgId, Sender, Status/');
}
foreach ([
	fn () => IncomingMessage::fromQuery('', ['ShortCode' => 'Shortcode']),
	fn () => IncomingMessage::fromArray([], ['Status' => 'x']),
] as $call) {
	refusal($call, '/Shortcode, Sender, ContentType, Msg/');
}
?>
--EXPECT--
ValueError: Argument #2 ($aliases) ... MsgId, Sender, Status
ValueError: Argument #2 ($aliases) ... MsgId, Sender, Status
ValueError: Argument #2 ($aliases) ... MsgId, Sender, Status
ValueError: Argument #2 ($aliases) ... MsgId, Sender, Status
ValueError: Argument #2 ($aliases) ... MsgId, Sender, Status
ValueError: Argument #2 ($aliases) ... Shortcode, Sender, ContentType, Msg
ValueError: Argument #2 ($aliases) ... Shortcode, Sender, ContentType, Msg
