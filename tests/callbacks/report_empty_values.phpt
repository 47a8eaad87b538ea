--TEST--
Message id and sender may be empty, and are kept as they came
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

show(fn () => DeliveryReport::fromQuery('MsgId=&Sender&Status=6'));
show(fn () => DeliveryReport::fromQuery('MsgId=+1+&Sender=%2B60+12&Status=6'), 'messageId', 'sender');
show(fn () => DeliveryReport::fromQuery('MsgId=a%00b&Sender=%FF&Status=6'), 'messageId', 'sender');
show(fn () => DeliveryReport::fromQuery('MsgId=00123&Sender=1e3&Status=6'), 'messageId', 'sender');
?>
--EXPECT--
{"messageId":"","sender":"","status":"Delivered","statusCode":6,"raw":{"MsgId":"","Sender":"","Status":"6"},"extra":[]}
{"messageId":" 1 ","sender":"+60 12"}
{"messageId":"a\\x00b","sender":"\\xFF"}
{"messageId":"00123","sender":"1e3"}
