--TEST--
Aliases too count in exact case
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

$aliases = ['MsgId' => ['MessageId']];
echo refused(fn () => DeliveryReport::fromQuery('messageid=1&Sender=2&Status=6', $aliases)), "\n";
echo refused(fn () => DeliveryReport::fromQuery('msgid=1&Sender=2&Status=6', $aliases)), "\n";
echo refused(fn () => DeliveryReport::fromQuery('Message=1&Sender=2&Status=6', $aliases)), "\n";
?>
--EXPECT--
WRONG_CASE field="MsgId" found="messageid"
WRONG_CASE field="MsgId" found="msgid"
MISSING field="MsgId" found=null
