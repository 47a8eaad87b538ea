--TEST--
A plus sign is a space, and an escaped one a plus sign
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\IncomingMessage;

show(fn () => IncomingMessage::fromQuery('Shortcode=1&Sender=%2B60123456789&ContentType=1&Msg=1+%2B+1+%3D+2+%26+more'), 'sender', 'text');
?>
--EXPECT--
{"sender":"+60123456789","text":"1 + 1 = 2 & more"}
