--TEST--
A constructor that throws leaves no secret in message or trace
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

foreach ([
	fn () => new Client('user', PASSWORD, 'bad sender'),
	fn () => new Client('user', PASSWORD, null, 'ftp://x'),
	fn () => new Client('', PASSWORD),
	fn () => new Client('user', PASSWORD, [], 'x'),
	fn () => new Client([], PASSWORD),
	fn () => new Client('user', PASSWORD, 'me', 'x', 'y', 'z'),
	fn () => new Options(timeout: 0, proxy: 'http://user:' . PASSWORD . '@proxy'),
] as $call) {
	$error = thrown($call);
	leaks($error::class, everything($error), PASSWORD);
}
?>
--EXPECT--
ValueError: clean
ValueError: clean
ValueError: clean
TypeError: clean
TypeError: clean
ArgumentCountError: clean
ValueError: clean
