--TEST--
A field that is there twice is refused, with the same value too
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

$callbacks = [
	DeliveryReport::class => ['MsgId' => '1', 'Sender' => '2', 'Status' => '6'],
	IncomingMessage::class => ['Shortcode' => '1', 'Sender' => '2', 'ContentType' => '1', 'Msg' => 'x'],
];
foreach ($callbacks as $class => $parameters) {
	$query = http_build_query($parameters);
	foreach ($parameters as $name => $value) {
		foreach (["$query&$name=$value", "$name=other&$query", "$query&x=1&$name", "$query&$name=$value&$name=$value", "$query&%" . bin2hex($name[0]) . substr($name, 1) . '='] as $repeated) {
			echo refused(fn () => $class::fromQuery($repeated)), "\n";
		}
	}
}
show(fn () => DeliveryReport::fromQuery('MsgId=1&MsgId=1&Sender=2&MsgId=&Status=6'));
?>
--EXPECT--
REPEATED field="MsgId" found=null
REPEATED field="MsgId" found=null
REPEATED field="MsgId" found=null
REPEATED field="MsgId" found=null
REPEATED field="MsgId" found=null
REPEATED field="Sender" found=null
REPEATED field="Sender" found=null
REPEATED field="Sender" found=null
REPEATED field="Sender" found=null
REPEATED field="Sender" found=null
REPEATED field="Status" found=null
REPEATED field="Status" found=null
REPEATED field="Status" found=null
REPEATED field="Status" found=null
REPEATED field="Status" found=null
REPEATED field="Shortcode" found=null
REPEATED field="Shortcode" found=null
REPEATED field="Shortcode" found=null
REPEATED field="Shortcode" found=null
REPEATED field="Shortcode" found=null
REPEATED field="Sender" found=null
REPEATED field="Sender" found=null
REPEATED field="Sender" found=null
REPEATED field="Sender" found=null
REPEATED field="Sender" found=null
REPEATED field="ContentType" found=null
REPEATED field="ContentType" found=null
REPEATED field="ContentType" found=null
REPEATED field="ContentType" found=null
REPEATED field="ContentType" found=null
REPEATED field="Msg" found=null
REPEATED field="Msg" found=null
REPEATED field="Msg" found=null
REPEATED field="Msg" found=null
REPEATED field="Msg" found=null
{"refused":"REPEATED","field":"MsgId","found":null,"raw":{"MsgId":["1","1",""],"Sender":"2","Status":"6"}}
