--TEST--
A delivery report has every field of the specification
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

show(fn () => DeliveryReport::fromQuery('MsgId=A1B2C3&Sender=60123456789&Status=6'));
show(fn () => DeliveryReport::fromQuery('Status=12&u=user&p=1234&Sender=36828&On+Key=x&MsgId=4f%2D1'));
$report = DeliveryReport::fromQuery('MsgId=1&Sender=2&Status=017');
var_dump($report->messageId, $report->sender, $report->status, $report->statusCode, $report->raw, $report->extra);
?>
--EXPECT--
{"messageId":"A1B2C3","sender":"60123456789","status":"Delivered","statusCode":6,"raw":{"MsgId":"A1B2C3","Sender":"60123456789","Status":"6"},"extra":[]}
{"messageId":"4f-1","sender":"36828","status":"NotInService","statusCode":12,"raw":{"Status":"12","u":"user","p":"1234","Sender":"36828","On Key":"x","MsgId":"4f-1"},"extra":{"u":"user","p":"1234","On Key":"x"}}
string(1) "1"
string(1) "2"
enum(EzSms\DeliveryStatus::NotInService)
int(17)
array(3) {
  ["MsgId"]=>
  string(1) "1"
  ["Sender"]=>
  string(1) "2"
  ["Status"]=>
  string(3) "017"
}
array(0) {
}
