--TEST--
The password of a proxy is in no outcome
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
use EzSms\Options;

$refusing = new Gateway([reply('', '403 Forbidden')]);
foreach ([$refusing->address, dead_address(), 'proxy.invalid:1', '[', ''] as $address) {
	$proxy = 'http://user:' . rawurlencode(PASSWORD) . "@$address";
	// Not through a closure, whose variables would stand in the trace.
	try {
		$client = new Client('user', 'x', null, 'https://gateway.invalid/', new Options(proxy: $proxy));
		$client->sendText(NUMBER, TEXT);
	} catch (Throwable $error) {
	}
	leaks(substr(strrchr('\\' . $error::class, '\\'), 1), $error . print_r($error, true), PASSWORD);
}
?>
--EXPECT--
NotSentException: clean
NotSentException: clean
NotSentException: clean
ValueError: clean
ValueError: clean
