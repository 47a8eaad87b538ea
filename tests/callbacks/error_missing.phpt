--TEST--
A field that is missing is told
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
	foreach (array_keys($parameters) as $name) {
		$rest = array_diff_key($parameters, [$name => '']);
		echo refused(fn () => $class::fromQuery(http_build_query($rest))), "\n";
		echo refused(fn () => $class::fromArray($rest)), "\n";
		foreach (["{$name}x", "x$name", substr($name, 0, -1), "$name ", "$name\0", "{$name}[]", "{$name}[0]", ''] as $other) {
			$error = refused(fn () => $class::fromQuery(http_build_query($rest) . '&' . urlencode($other) . '=1'));
			if ($error !== "MISSING field=\"$name\" found=null") {
				echo "$other: $error\n";
			}
		}
	}
	echo refused(fn () => $class::fromQuery('')), "\n";
	echo refused(fn () => $class::fromArray([])), "\n";
}
?>
--EXPECT--
MISSING field="MsgId" found=null
MISSING field="MsgId" found=null
MISSING field="Sender" found=null
MISSING field="Sender" found=null
MISSING field="Status" found=null
MISSING field="Status" found=null
MISSING field="MsgId" found=null
MISSING field="MsgId" found=null
MISSING field="Shortcode" found=null
MISSING field="Shortcode" found=null
MISSING field="Sender" found=null
MISSING field="Sender" found=null
MISSING field="ContentType" found=null
MISSING field="ContentType" found=null
MISSING field="Msg" found=null
MISSING field="Msg" found=null
MISSING field="Shortcode" found=null
MISSING field="Shortcode" found=null
