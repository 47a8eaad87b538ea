--TEST--
Of several faults the first field of the specification is told
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

echo refused(fn () => DeliveryReport::fromQuery('status=x&Sender=2&sender=3&Sender=4')), "\n";
echo refused(fn () => DeliveryReport::fromQuery('status=x&MsgId=1&Sender=3&Sender=4')), "\n";
echo refused(fn () => DeliveryReport::fromQuery('status=x&MsgId=1&Sender=3')), "\n";
echo refused(fn () => DeliveryReport::fromQuery('Status=x&MsgId=1')), "\n";
?>
--EXPECT--
MISSING field="MsgId" found=null
REPEATED field="Sender" found=null
WRONG_CASE field="Status" found="status"
MISSING field="Sender" found=null
