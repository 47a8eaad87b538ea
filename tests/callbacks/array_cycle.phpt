--TEST--
An array that holds itself, or the report, is freed
--EXTENSIONS--
ezsms
--FILE--
<?php
use EzSms\DeliveryReport;

$given = ['MsgId' => '1', 'Sender' => '2', 'Status' => '6'];
$given['self'] = &$given;
$report = DeliveryReport::fromArray($given);
unset($given, $report);
$holder = new stdClass();
$holder->report = DeliveryReport::fromArray(['MsgId' => '1', 'Sender' => '2', 'Status' => '6', 'holder' => $holder]);
$weak = WeakReference::create($holder);
unset($holder);
gc_collect_cycles();
var_dump($weak->get());
?>
--EXPECT--
NULL
