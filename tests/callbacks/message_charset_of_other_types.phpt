--TEST--
Content types that are not listed are read as type 1
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\IncomingMessage;

foreach ([0, 1, 4] as $type) {
	show(fn () => IncomingMessage::fromQuery("Shortcode=1&Sender=2&ContentType=$type&Msg=caf%E9"), 'text', 'charset');
	show(fn () => IncomingMessage::fromQuery("Shortcode=1&Sender=2&ContentType=$type&Msg=caf%C3%A9"), 'text', 'charset');
}
?>
--EXPECT--
{"text":"caf\\xC3\\xA9","charset":"Windows1252"}
{"text":"caf\\xC3\\xA9","charset":"Utf8"}
{"text":"caf\\xC3\\xA9","charset":"Windows1252"}
{"text":"caf\\xC3\\xA9","charset":"Utf8"}
{"text":"caf\\xC3\\xA9","charset":"Windows1252"}
{"text":"caf\\xC3\\xA9","charset":"Utf8"}
