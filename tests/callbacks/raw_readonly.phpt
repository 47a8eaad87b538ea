--TEST--
Nothing of a callback can be changed
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

$report = DeliveryReport::fromQuery('MsgId=1&Sender=2&Status=6&x=1');
$sms = IncomingMessage::fromQuery('Shortcode=1&Sender=2&ContentType=1&Msg=x');
foreach ([
	fn () => $report->messageId = '2',
	fn () => $report->raw['MsgId'] = '2',
	fn () => $report->extra[] = '2',
	function () use ($report) { unset($report->sender); },
	function () use ($sms) { $text = &$sms->text; },
	fn () => $sms->charset = EzSms\Charset::Utf16,
	fn () => $sms->other = 1,
] as $call) {
	refusal($call, '/modify readonly property|unset readonly property|create dynamic property/');
}
$raw = $report->raw;
$raw['MsgId'] = '2';
var_dump($report->raw['MsgId']);
?>
--EXPECT--
Error ... modify readonly property
Error ... modify readonly property
Error ... modify readonly property
Error ... unset readonly property
Error ... modify readonly property
Error ... modify readonly property
Error ... create dynamic property
string(1) "1"
