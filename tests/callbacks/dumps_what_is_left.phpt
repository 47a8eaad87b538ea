--TEST--
Dumps still show what is no secret
--EXTENSIONS--
ezsms
--FILE--
<?php
use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

print_r(DeliveryReport::fromQuery('MsgId=A1&Sender=60123456789&Status=11'));
print_r(IncomingMessage::fromQuery('Shortcode=36828&Sender=60123456789&ContentType=3&Msg=0041&p=x'));
?>
--EXPECT--
EzSms\DeliveryReport Object
(
    [messageId] => A1
    [sender] => ***
    [status] => EzSms\DeliveryStatus Enum:string
        (
            [name] => QueuedInTelco
            [value] => queued-in-telco
        )

    [statusCode] => 11
    [raw] => ***
    [extra] => Array
        (
        )

)
EzSms\IncomingMessage Object
(
    [shortcode] => 36828
    [sender] => ***
    [contentType] => 3
    [text] => ***
    [charset] => EzSms\Charset Enum:string
        (
            [name] => Utf16
            [value] => UTF-16BE
        )

    [raw] => ***
    [extra] => ***
)
