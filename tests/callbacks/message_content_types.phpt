--TEST--
Content types 2 and 3 are hexadecimal, all others text
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\IncomingMessage;

foreach (['1', '2', '3', '0', '4', '5', '13', '23', '03', '002', '999999999'] as $type) {
	show(fn () => IncomingMessage::fromQuery("Shortcode=1&Sender=2&ContentType=$type&Msg=0041"), 'contentType', 'text', 'charset');
}
?>
--EXPECT--
{"contentType":1,"text":"0041","charset":"Utf8"}
{"contentType":2,"text":"A","charset":"Utf16"}
{"contentType":3,"text":"A","charset":"Utf16"}
{"contentType":0,"text":"0041","charset":"Utf8"}
{"contentType":4,"text":"0041","charset":"Utf8"}
{"contentType":5,"text":"0041","charset":"Utf8"}
{"contentType":13,"text":"0041","charset":"Utf8"}
{"contentType":23,"text":"0041","charset":"Utf8"}
{"contentType":3,"text":"A","charset":"Utf16"}
{"contentType":2,"text":"A","charset":"Utf16"}
{"contentType":999999999,"text":"0041","charset":"Utf8"}
