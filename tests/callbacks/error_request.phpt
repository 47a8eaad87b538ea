--TEST--
Without a request there is none to read
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['QUERY_STRING'] = 'MsgId=1&Sender=2&Status=6&p=1';
$_GET = ['MsgId' => '1', 'Sender' => '2', 'Status' => '6', 'p' => '1'];
foreach ([
	fn () => DeliveryReport::fromRequest(),
	fn () => DeliveryReport::fromRequest(['MsgId' => 'id']),
	fn () => IncomingMessage::fromRequest(),
	fn () => EzSms\authenticate_callback(['p' => '1']),
	fn () => EzSms\authenticate_callback(['p' => '1'], null),
] as $call) {
	refusal($call, '/no HTTP request/');
}
?>
--EXPECT--
Error ... no HTTP request
Error ... no HTTP request
Error ... no HTTP request
Error ... no HTTP request
Error ... no HTTP request
