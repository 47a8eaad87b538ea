--TEST--
References in an array are read, and do not change the report later
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

$id = '1';
$extra = 'x';
$list = ['y'];
$given = ['MsgId' => &$id, 'Sender' => '2', 'Status' => '6', 'extra' => &$extra, 'list' => &$list];
$report = DeliveryReport::fromArray($given);
$id = $extra = 'changed';
$list[] = 'changed';
$given['Sender'] = 'changed';
show(fn () => $report);
var_dump($given['MsgId']);
$status = ['6'];
echo refused(fn () => DeliveryReport::fromArray(['MsgId' => '1', 'Sender' => '2', 'Status' => &$status])), "\n";
?>
--EXPECT--
{"messageId":"1","sender":"2","status":"Delivered","statusCode":6,"raw":{"MsgId":"1","Sender":"2","Status":"6","extra":"x","list":["y"]},"extra":{"extra":"x","list":["y"]}}
string(7) "changed"
NOT_A_STRING field="Status" found=null
