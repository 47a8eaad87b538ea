--TEST--
A site may take another name for a field, on purpose
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

show(fn () => IncomingMessage::fromQuery('ShortCode=36828&Sender=2&ContentType=1&Msg=x', ['Shortcode' => 'ShortCode']));
show(fn () => IncomingMessage::fromQuery('ShortCode=36828&Sender=2&ContentType=1&Msg=x', aliases: ['Shortcode' => ['ShortCode']]), 'shortcode', 'extra');
show(fn () => IncomingMessage::fromArray(['ShortCode' => '36828', 'Sender' => '2', 'ContentType' => '1', 'Msg' => 'x'], ['Shortcode' => ['ShortCode']]), 'shortcode', 'extra');
show(fn () => DeliveryReport::fromQuery('id=1&from=2&state=6', ['MsgId' => ['MessageId', 'id', 'x'], 'Sender' => 'from', 'Status' => ['state']]), 'messageId', 'sender', 'statusCode', 'extra');
show(fn () => DeliveryReport::fromQuery('MsgId=1&Sender=2&Status=6', ['MsgId' => 'MessageId']), 'messageId', 'extra');
show(fn () => DeliveryReport::fromQuery('a%00b[]=1&Sender=2&Status=6', ['MsgId' => "a\0b[]"]), 'messageId', 'extra');
show(fn () => DeliveryReport::fromQuery('7=1&Sender=2&Status=6', ['MsgId' => '7']), 'messageId', 'extra');
show(fn () => DeliveryReport::fromArray([7 => '1', 'Sender' => '2', 'Status' => '6'], ['MsgId' => '7']), 'messageId', 'extra');
show(fn () => DeliveryReport::fromQuery('MsgId=1&Sender=2&Status=6', ['MsgId' => []]), 'messageId', 'extra');
show(fn () => DeliveryReport::fromQuery('MsgId=1&Sender=2&Status=6', []), 'messageId', 'extra');
?>
--EXPECT--
{"shortcode":"36828","sender":"2","contentType":1,"text":"x","charset":"Utf8","raw":{"ShortCode":"36828","Sender":"2","ContentType":"1","Msg":"x"},"extra":[]}
{"shortcode":"36828","extra":[]}
{"shortcode":"36828","extra":[]}
{"messageId":"1","sender":"2","statusCode":6,"extra":[]}
{"messageId":"1","extra":[]}
{"messageId":"1","extra":[]}
{"messageId":"1","extra":[]}
{"messageId":"1","extra":[]}
{"messageId":"1","extra":[]}
{"messageId":"1","extra":[]}
