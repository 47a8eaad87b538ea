--TEST--
Aliases for the whole process
--EXTENSIONS--
ezsms
--INI--
ezsms.callback_aliases="Shortcode=ShortCode, Shortcode = SC ,MsgId=MessageId,Sender=From"
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

show(fn () => IncomingMessage::fromQuery('ShortCode=1&From=2&ContentType=1&Msg=x'), 'shortcode', 'sender', 'extra');
show(fn () => IncomingMessage::fromArray(['SC' => '1', 'Sender' => '2', 'ContentType' => '1', 'Msg' => 'x']), 'shortcode', 'sender', 'extra');
show(fn () => DeliveryReport::fromQuery('MessageId=1&From=2&Status=6'), 'messageId', 'sender', 'extra');
show(fn () => DeliveryReport::fromQuery('MsgId=1&Sender=2&Status=6&SC=3'), 'messageId', 'sender', 'extra');
show(fn () => DeliveryReport::fromQuery('id=1&From=2&Status=6', ['MsgId' => 'id']), 'messageId', 'sender', 'extra');
echo refused(fn () => DeliveryReport::fromQuery('MessageId=1&id=1&From=2&Status=6', ['MsgId' => 'id'])), "\n";
echo refused(fn () => DeliveryReport::fromQuery('messageid=1&From=2&Status=6')), "\n";
?>
--EXPECT--
{"shortcode":"1","sender":"2","extra":[]}
{"shortcode":"1","sender":"2","extra":[]}
{"messageId":"1","sender":"2","extra":[]}
{"messageId":"1","sender":"2","extra":{"SC":"3"}}
{"messageId":"1","sender":"2","extra":[]}
REPEATED field="MsgId" found=null
WRONG_CASE field="MsgId" found="messageid"
