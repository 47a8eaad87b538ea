--TEST--
An array of decoded parameters, as a PSR-7 request gives them
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

show(fn () => DeliveryReport::fromArray(['MsgId' => 'A1', 'Sender' => '60123456789', 'Status' => '6', 'u' => 'user']));
show(fn () => IncomingMessage::fromArray(['Shortcode' => '1', 'Sender' => '2', 'ContentType' => '2', 'Msg' => '60a8597d', 'On_Key' => 'x']));
show(fn () => IncomingMessage::fromArray(['Shortcode' => '1', 'Sender' => '2', 'ContentType' => '1', 'Msg' => "caf\xE9 %41+"]), 'text', 'charset');
parse_str('MsgId=1&Sender=2&Status=11&a[]=1&a[]=2&b[k]=3', $parameters);
show(fn () => DeliveryReport::fromArray($parameters));
?>
--EXPECT--
{"messageId":"A1","sender":"60123456789","status":"Delivered","statusCode":6,"raw":{"MsgId":"A1","Sender":"60123456789","Status":"6","u":"user"},"extra":{"u":"user"}}
{"shortcode":"1","sender":"2","contentType":2,"text":"\\xE6\\x82\\xA8\\xE5\\xA5\\xBD","charset":"Utf16","raw":{"Shortcode":"1","Sender":"2","ContentType":"2","Msg":"60a8597d","On_Key":"x"},"extra":{"On_Key":"x"}}
{"text":"caf\\xC3\\xA9 %41+","charset":"Windows1252"}
{"messageId":"1","sender":"2","status":"QueuedInTelco","statusCode":11,"raw":{"MsgId":"1","Sender":"2","Status":"11","a":["1","2"],"b":{"k":"3"}},"extra":{"a":["1","2"],"b":{"k":"3"}}}
