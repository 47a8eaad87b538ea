--TEST--
An array was limited by whoever decoded it
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\IncomingMessage;

$sms = IncomingMessage::fromArray(['Shortcode' => '1', 'Sender' => '2', 'ContentType' => '3', 'Msg' => str_repeat('0041', 100_000)]);
var_dump($sms->text === str_repeat('A', 100_000));
?>
--EXPECT--
bool(true)
