--TEST--
Traces hold neither the query nor the secret
--EXTENSIONS--
ezsms
mbstring
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../support/secrets.php';

use EzSms\DeliveryReport;
use EzSms\IncomingMessage;
use function EzSms\authenticate_callback;

$query = 'MsgId=1&Sender=' . NUMBER . '&p=' . urlencode(PASSWORD) . '&Msg=' . urlencode(TEXT);
$parameters = ['Sender' => NUMBER, 'p' => PASSWORD, 'Msg' => TEXT];
foreach ([
	fn () => DeliveryReport::fromQuery($query),
	fn () => DeliveryReport::fromQuery($query, ['x' => 'y']),
	fn () => DeliveryReport::fromArray($parameters),
	fn () => DeliveryReport::fromArray($parameters, ['x' => 'y']),
	fn () => IncomingMessage::fromQuery($query),
	fn () => IncomingMessage::fromQuery("Shortcode=1&ContentType=3&$query"),
	fn () => IncomingMessage::fromArray($parameters),
	fn () => IncomingMessage::fromQuery(str_repeat($query, 1000)),
	fn () => authenticate_callback(['p' => PASSWORD, 'q' => '']),
	fn () => authenticate_callback(['p' => PASSWORD, 'q' => []], $query),
	fn () => authenticate_callback(['p' => PASSWORD]),
	fn () => authenticate_callback([], $query),
	fn () => authenticate_callback([], $parameters),
	fn () => authenticate_callback(PASSWORD, $query),
	fn () => authenticate_callback(['p' => PASSWORD], new ArrayObject($parameters)),
] as $call) {
	$error = thrown($call);
	$frame = $error->getTrace()[0];
	$hidden = array_filter($frame['args'], fn ($argument) => $argument instanceof SensitiveParameterValue);
	leaks($error::class . ' ' . count($hidden) . '/' . count($frame['args']), everything($error) . print_r($frame, true), PASSWORD, NUMBER, TEXT);
}
?>
--EXPECT--
EzSms\CallbackException 1/1: clean
ValueError 1/2: clean
EzSms\CallbackException 1/1: clean
ValueError 1/2: clean
EzSms\CallbackException 1/1: clean
EzSms\CallbackException 1/1: clean
EzSms\CallbackException 1/1: clean
EzSms\CallbackException 1/1: clean
ValueError 1/1: clean
TypeError 2/2: clean
Error 1/1: clean
ValueError 2/2: clean
ValueError 2/2: clean
TypeError 2/2: clean
TypeError 2/2: clean
