--TEST--
A field under two of its names is there twice
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

$aliases = ['MsgId' => ['MessageId', 'id']];
foreach (['MsgId=1&MessageId=1', 'id=1&MsgId=', 'id=1&MessageId=2', 'id=1&id=1'] as $query) {
	echo refused(fn () => DeliveryReport::fromQuery("$query&Sender=2&Status=6", $aliases)), "\n";
}
echo refused(fn () => DeliveryReport::fromArray(['MsgId' => '1', 'id' => '1', 'Sender' => '2', 'Status' => '6'], $aliases)), "\n";
?>
--EXPECT--
REPEATED field="MsgId" found=null
REPEATED field="MsgId" found=null
REPEATED field="MsgId" found=null
REPEATED field="MsgId" found=null
REPEATED field="MsgId" found=null
