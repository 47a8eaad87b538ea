--TEST--
No outcome holds password, number or text, by POST or by GET
--EXTENSIONS--
ezsms
mbstring
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/secrets.php';

use EzSms\Client;
use EzSms\BarcodeFormat;
use EzSms\Message;
use EzSms\Method;
use EzSms\Options;

foreach ([Method::Post, Method::Get] as $method) {
	foreach ([reply('1705:x'), reply('1703'), reply('<html>'), ['then' => 'close'], null] as $reply) {
		$gateway = $reply ? new Gateway([$reply]) : null;
		$url = $gateway ? $gateway->url() : 'http://' . dead_address();
		$client = new Client('user', PASSWORD, null, $url, new Options(method: $method));
		$message = Message::text(NUMBER, TEXT);
		foreach ([
			fn () => $client->sendText(NUMBER, TEXT),
			fn () => $client->send($message),
			fn () => $client->sendBinary(NUMBER, TEXT),
			fn () => $client->sendBarcode(NUMBER, TEXT, BarcodeFormat::Ems),
			fn () => $client->broadcast([NUMBER, '60198765432'], TEXT),
			fn () => $client->transferCredits(NUMBER, 1),
		] as $call) {
			$error = thrown($call);
			leaks(substr(strrchr($error::class, '\\'), 1), everything($error) . print_r($error, true), PASSWORD, NUMBER, TEXT, '60198765432');
		}
	}
}
?>
--EXPECT--
RejectedException: clean
RejectedException: clean
RejectedException: clean
RejectedException: clean
RejectedException: clean
RejectedException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
NotSentException: clean
NotSentException: clean
NotSentException: clean
NotSentException: clean
NotSentException: clean
NotSentException: clean
RejectedException: clean
RejectedException: clean
RejectedException: clean
RejectedException: clean
RejectedException: clean
RejectedException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
NotSentException: clean
NotSentException: clean
NotSentException: clean
NotSentException: clean
NotSentException: clean
NotSentException: clean
