--TEST--
No chain of exceptions from an observer holds password, number or text
--EXTENSIONS--
ezsms
mbstring
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';
require __DIR__ . '/../support/secrets.php';

use EzSms\Client;
use EzSms\Options;

foreach ([reply('1701:1'), reply('1705:' . NUMBER), reply(PASSWORD . NUMBER), ['then' => 'close'], null] as $reply) {
	$gateway = $reply ? new Gateway([$reply]) : null;
	$url = $gateway ? $gateway->url() : 'http://' . dead_address();
	$options = new Options(retries: 1, observer: fn () => throw new LogicException('mine'));
	$client = new Client('user', PASSWORD, null, $url, $options);
	foreach ([
		fn () => $client->sendText(NUMBER, TEXT),
		fn () => $client->broadcast([NUMBER, '60198765432'], TEXT),
		fn () => $client->transferCredits(NUMBER, 1),
	] as $call) {
		$error = thrown($call);
		$outcome = settled($error);
		leaks(substr(strrchr($outcome::class, '\\'), 1), everything($error) . everything($outcome) . print_r($outcome, true), PASSWORD, NUMBER, TEXT, '60198765432');
	}
}
?>
--EXPECT--
AcceptedException: clean
AcceptedException: clean
UnknownOutcomeException: clean
RejectedException: clean
RejectedException: clean
RejectedException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
UnknownOutcomeException: clean
NotSentException: clean
NotSentException: clean
NotSentException: clean
