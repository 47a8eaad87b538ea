--TEST--
Dumps of a Message mask number and text
--EXTENSIONS--
ezsms
mbstring
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/secrets.php';

use EzSms\BarcodeFormat;
use EzSms\Message;

foreach ([Message::text('+' . NUMBER, TEXT), Message::binary(NUMBER, TEXT), Message::barcode(NUMBER, TEXT, BarcodeFormat::Mms)] as $message) {
	leaks('var_dump', captured(fn () => var_dump($message)), NUMBER, TEXT);
	leaks('print_r', captured(fn () => print_r($message)), NUMBER, TEXT);
	leaks('var_export', captured(fn () => var_export($message)), NUMBER, TEXT);
	leaks('debug_zval_dump', captured(fn () => debug_zval_dump($message)), NUMBER, TEXT);
	leaks('in a trace', captured(fn () => var_dump([$message])), NUMBER, TEXT);
	var_dump($message->to === NUMBER, $message->content === TEXT);
}
?>
--EXPECT--
var_dump: clean
print_r: clean
var_export: clean
debug_zval_dump: clean
in a trace: clean
bool(true)
bool(true)
var_dump: clean
print_r: clean
var_export: clean
debug_zval_dump: clean
in a trace: clean
bool(true)
bool(true)
var_dump: clean
print_r: clean
var_export: clean
debug_zval_dump: clean
in a trace: clean
bool(true)
bool(true)
