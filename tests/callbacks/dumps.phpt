--TEST--
Dumps mask numbers, texts and the site's own parameters
--EXTENSIONS--
ezsms
mbstring
--FILE--
<?php
require __DIR__ . '/../support/secrets.php';

use EzSms\CallbackException;
use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

/* Constants, because a dump of a trace shows what a closure holds. */
define('QUERY', 'Sender=' . NUMBER . '&p=' . urlencode(PASSWORD) . '&q[]=' . urlencode(PASSWORD) . '&Msg=' . urlencode(TEXT));
$values = [
	DeliveryReport::fromQuery('MsgId=1&Status=6&' . QUERY),
	IncomingMessage::fromQuery('Shortcode=1&ContentType=1&' . QUERY),
	IncomingMessage::fromQuery('Shortcode=1&ContentType=3&Sender=' . NUMBER . '&Msg=' . EzSms\hex_encode(TEXT)),
	thrown(fn () => DeliveryReport::fromQuery('msgid=1&Status=6&' . QUERY)),
	thrown(fn () => DeliveryReport::fromQuery('MsgId=1&Status=' . NUMBER . 'x&' . QUERY)),
	thrown(fn () => IncomingMessage::fromQuery('Shortcode=1&ContentType=3&' . QUERY)),
	thrown(fn () => IncomingMessage::fromQuery(QUERY . '&' . QUERY)),
	thrown(fn () => IncomingMessage::fromQuery('Msg=' . str_repeat(urlencode(TEXT), 4000))),
	thrown(fn () => IncomingMessage::fromArray(['Sender' => [NUMBER], 'p' => [PASSWORD], 'Msg' => TEXT])),
];
foreach ($values as $value) {
	foreach ([
		'var_dump' => fn () => var_dump($value),
		'print_r' => fn () => print_r($value),
		'var_export' => fn () => var_export($value),
		'debug_zval_dump' => fn () => debug_zval_dump($value),
		'in an array' => fn () => var_dump(['x' => [$value]]),
		'as a string' => fn () => print($value instanceof Throwable ? $value : '-'),
	] as $where => $dump) {
		leaks($value::class . " $where", captured($dump), NUMBER, TEXT, PASSWORD);
	}
	/* The dump took nothing away. */
	$fields = $value instanceof CallbackException ? $value->raw : ['Sender' => $value->sender];
	var_dump(!$fields || in_array(NUMBER, [$fields['Sender'], ...(array)$fields['Sender']], true));
}
?>
--EXPECT--
EzSms\DeliveryReport var_dump: clean
EzSms\DeliveryReport print_r: clean
EzSms\DeliveryReport var_export: clean
EzSms\DeliveryReport debug_zval_dump: clean
EzSms\DeliveryReport in an array: clean
EzSms\DeliveryReport as a string: clean
bool(true)
EzSms\IncomingMessage var_dump: clean
EzSms\IncomingMessage print_r: clean
EzSms\IncomingMessage var_export: clean
EzSms\IncomingMessage debug_zval_dump: clean
EzSms\IncomingMessage in an array: clean
EzSms\IncomingMessage as a string: clean
bool(true)
EzSms\IncomingMessage var_dump: clean
EzSms\IncomingMessage print_r: clean
EzSms\IncomingMessage var_export: clean
EzSms\IncomingMessage debug_zval_dump: clean
EzSms\IncomingMessage in an array: clean
EzSms\IncomingMessage as a string: clean
bool(true)
EzSms\CallbackException var_dump: clean
EzSms\CallbackException print_r: clean
EzSms\CallbackException var_export: clean
EzSms\CallbackException debug_zval_dump: clean
EzSms\CallbackException in an array: clean
EzSms\CallbackException as a string: clean
bool(true)
EzSms\CallbackException var_dump: clean
EzSms\CallbackException print_r: clean
EzSms\CallbackException var_export: clean
EzSms\CallbackException debug_zval_dump: clean
EzSms\CallbackException in an array: clean
EzSms\CallbackException as a string: clean
bool(true)
EzSms\CallbackException var_dump: clean
EzSms\CallbackException print_r: clean
EzSms\CallbackException var_export: clean
EzSms\CallbackException debug_zval_dump: clean
EzSms\CallbackException in an array: clean
EzSms\CallbackException as a string: clean
bool(true)
EzSms\CallbackException var_dump: clean
EzSms\CallbackException print_r: clean
EzSms\CallbackException var_export: clean
EzSms\CallbackException debug_zval_dump: clean
EzSms\CallbackException in an array: clean
EzSms\CallbackException as a string: clean
bool(true)
EzSms\CallbackException var_dump: clean
EzSms\CallbackException print_r: clean
EzSms\CallbackException var_export: clean
EzSms\CallbackException debug_zval_dump: clean
EzSms\CallbackException in an array: clean
EzSms\CallbackException as a string: clean
bool(true)
EzSms\CallbackException var_dump: clean
EzSms\CallbackException print_r: clean
EzSms\CallbackException var_export: clean
EzSms\CallbackException debug_zval_dump: clean
EzSms\CallbackException in an array: clean
EzSms\CallbackException as a string: clean
bool(true)
