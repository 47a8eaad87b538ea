--TEST--
Integer keys are names too
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

$report = DeliveryReport::fromArray(['x', 'MsgId' => '1', 'Sender' => '2', 'Status' => '6', -5 => 'y', 7 => ['z']]);
var_dump($report->extra === [0 => 'x', -5 => 'y', 7 => ['z']]);
var_dump($report->raw === ['x', 'MsgId' => '1', 'Sender' => '2', 'Status' => '6', -5 => 'y', 7 => ['z']]);
echo refused(fn () => DeliveryReport::fromArray(['MsgId', 'Sender', 'Status'])), "\n";
?>
--EXPECT--
bool(true)
bool(true)
MISSING field="MsgId" found=null
