--TEST--
An incoming message has every field of the specification
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\IncomingMessage;

show(fn () => IncomingMessage::fromQuery('Shortcode=36828&Sender=60123456789&ContentType=1&Msg=Hello+World'));
show(fn () => IncomingMessage::fromQuery('p=1234&Msg=004100420043&ContentType=3&Sender=60123456789&Shortcode=36828&On%20Key=REG'));
?>
--EXPECT--
{"shortcode":"36828","sender":"60123456789","contentType":1,"text":"Hello World","charset":"Utf8","raw":{"Shortcode":"36828","Sender":"60123456789","ContentType":"1","Msg":"Hello World"},"extra":[]}
{"shortcode":"36828","sender":"60123456789","contentType":3,"text":"ABC","charset":"Utf16","raw":{"p":"1234","Msg":"004100420043","ContentType":"3","Sender":"60123456789","Shortcode":"36828","On Key":"REG"},"extra":{"p":"1234","On Key":"REG"}}
