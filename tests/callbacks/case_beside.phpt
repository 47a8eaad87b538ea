--TEST--
The exact name counts, whatever stands beside it in another case
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

show(fn () => DeliveryReport::fromQuery('msgid=9&MsgId=1&MSGID=8&Sender=2&Status=6&status=7'));
show(fn () => DeliveryReport::fromArray(['msgid' => '9', 'MsgId' => '1', 'Sender' => '2', 'Status' => '6', 'status' => []]));
?>
--EXPECT--
{"messageId":"1","sender":"2","status":"Delivered","statusCode":6,"raw":{"msgid":"9","MsgId":"1","MSGID":"8","Sender":"2","Status":"6","status":"7"},"extra":{"msgid":"9","MSGID":"8","status":"7"}}
{"messageId":"1","sender":"2","status":"Delivered","statusCode":6,"raw":{"msgid":"9","MsgId":"1","Sender":"2","Status":"6","status":[]},"extra":{"msgid":"9","status":[]}}
