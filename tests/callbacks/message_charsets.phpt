--TEST--
Text is UTF-8 where it is well-formed as a whole, otherwise Windows-1252
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\IncomingMessage;

foreach ([
	'%48%65%6C%6C%6F',
	'',
	'%63%61%66%C3%A9',
	'%63%61%66%E9',
	'%80%20%35',
	'%93%71%75%6F%74%65%64%94%20%96%20%85',
	'%E6%82%A8%E5%A5%BD',
	'%F0%9F%98%8E',
	'%F0%9F%98',
	'%C0%80',
	'%ED%A0%80',
	'%F4%90%80%80',
	'%81%8D%8F%90%9D',
	'%61%00%62',
	'%61%00%FF',
	'%C3%A9%E9',
	'%EF%BB%BF%41',
	'%FF%FE',
	'%A0%AD',
] as $text) {
	$sms = IncomingMessage::fromQuery("Shortcode=1&Sender=2&ContentType=1&Msg=$text");
	echo $sms->charset->value, ' ', printable($sms->text), ' from ', printable($sms->raw['Msg']), "\n";
}
?>
--EXPECT--
UTF-8 Hello from Hello
UTF-8  from 
UTF-8 caf\xC3\xA9 from caf\xC3\xA9
windows-1252 caf\xC3\xA9 from caf\xE9
windows-1252 \xE2\x82\xAC 5 from \x80 5
windows-1252 \xE2\x80\x9Cquoted\xE2\x80\x9D \xE2\x80\x93 \xE2\x80\xA6 from \x93quoted\x94 \x96 \x85
UTF-8 \xE6\x82\xA8\xE5\xA5\xBD from \xE6\x82\xA8\xE5\xA5\xBD
UTF-8 \xF0\x9F\x98\x8E from \xF0\x9F\x98\x8E
windows-1252 \xC3\xB0\xC5\xB8\xCB\x9C from \xF0\x9F\x98
windows-1252 \xC3\x80\xE2\x82\xAC from \xC0\x80
windows-1252 \xC3\xAD\xC2\xA0\xE2\x82\xAC from \xED\xA0\x80
windows-1252 \xC3\xB4\xC2\x90\xE2\x82\xAC\xE2\x82\xAC from \xF4\x90\x80\x80
windows-1252 \xC2\x81\xC2\x8D\xC2\x8F\xC2\x90\xC2\x9D from \x81\x8D\x8F\x90\x9D
UTF-8 a\x00b from a\x00b
windows-1252 a\x00\xC3\xBF from a\x00\xFF
windows-1252 \xC3\x83\xC2\xA9\xC3\xA9 from \xC3\xA9\xE9
UTF-8 \xEF\xBB\xBFA from \xEF\xBB\xBFA
windows-1252 \xC3\xBF\xC3\xBE from \xFF\xFE
windows-1252 \xC2\xA0\xC2\xAD from \xA0\xAD
