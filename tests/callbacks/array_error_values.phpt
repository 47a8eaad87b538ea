--TEST--
A field whose value is no string is refused
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

$good = ['MsgId' => '1', 'Sender' => '2', 'Status' => '6'];
foreach ([6, null, true, 1.5, [], ['6'], new ArrayObject()] as $value) {
	foreach (array_keys($good) as $name) {
		$lines[refused(fn () => DeliveryReport::fromArray([$name => $value] + $good))][] = 1;
	}
}
foreach (array_map(count(...), $lines) as $line => $count) {
	echo "$line: $count\n";
}
echo refused(fn () => DeliveryReport::fromArray(['MsgId' => [], 'Sender' => [], 'Status' => []])), "\n";
echo refused(fn () => DeliveryReport::fromArray(['MsgId' => [], 'Sender' => '2'])), "\n";
echo refused(fn () => IncomingMessage::fromArray(['Shortcode' => '1', 'Sender' => '2', 'ContentType' => '3', 'Msg' => ['0041']])), "\n";
echo refused(fn () => DeliveryReport::fromArray(['id' => 1] + $good + ['x' => 1], ['Status' => ['id', 'x']])), "\n";
unset($good['Status']);
echo refused(fn () => DeliveryReport::fromArray(['id' => 1] + $good, ['Status' => 'id'])), "\n";
show(fn () => DeliveryReport::fromArray($good + ['Status' => ['a' => ['6']], 'o' => new ArrayObject()]));
?>
--EXPECT--
NOT_A_STRING field="MsgId" found=null: 7
NOT_A_STRING field="Sender" found=null: 7
NOT_A_STRING field="Status" found=null: 7
NOT_A_STRING field="MsgId" found=null
NOT_A_STRING field="MsgId" found=null
NOT_A_STRING field="Msg" found=null
REPEATED field="Status" found=null
NOT_A_STRING field="Status" found=null
{"refused":"NOT_A_STRING","field":"Status","found":null,"raw":{"MsgId":"1","Sender":"2","Status":{"a":["6"]},"o":"(ArrayObject)"}}
