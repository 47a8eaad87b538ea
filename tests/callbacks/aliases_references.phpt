--TEST--
Aliases may be references
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

$name = 'id';
$names = [&$name];
show(fn () => DeliveryReport::fromQuery('id=1&from=2&Status=6', ['MsgId' => &$names, 'Sender' => ['from']]), 'messageId', 'sender', 'extra');
$one = 'id';
show(fn () => DeliveryReport::fromQuery('id=1&Sender=2&Status=6', ['MsgId' => &$one]), 'messageId', 'extra');
?>
--EXPECT--
{"messageId":"1","sender":"2","extra":[]}
{"messageId":"1","extra":[]}
