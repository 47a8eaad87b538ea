--TEST--
An empty message is a message
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\IncomingMessage;

foreach ([1, 2, 3, 4] as $type) {
	show(fn () => IncomingMessage::fromQuery("Shortcode=1&Sender=2&ContentType=$type&Msg="), 'text', 'charset');
	show(fn () => IncomingMessage::fromQuery("Msg&Shortcode=1&Sender=2&ContentType=$type"), 'text', 'charset');
	show(fn () => IncomingMessage::fromArray(['Shortcode' => '', 'Sender' => '', 'ContentType' => "$type", 'Msg' => '']), 'text', 'charset');
}
?>
--EXPECT--
{"text":"","charset":"Utf8"}
{"text":"","charset":"Utf8"}
{"text":"","charset":"Utf8"}
{"text":"","charset":"Utf16"}
{"text":"","charset":"Utf16"}
{"text":"","charset":"Utf16"}
{"text":"","charset":"Utf16"}
{"text":"","charset":"Utf16"}
{"text":"","charset":"Utf16"}
{"text":"","charset":"Utf8"}
{"text":"","charset":"Utf8"}
{"text":"","charset":"Utf8"}
