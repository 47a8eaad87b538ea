--TEST--
Values beside the fields are kept, whatever they are
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

$object = new ArrayObject();
$given = ['MsgId' => '1', 'Sender' => '2', 'Status' => '6', 'i' => 1, 'n' => null, 'f' => 1.5, 'b' => false, 'a' => ['x' => [1, [2]]], 'o' => $object, '' => ''];
$report = DeliveryReport::fromArray($given);
var_dump($report->raw === $given, $report->extra === array_slice($given, 3), $report->extra['o'] === $object);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
