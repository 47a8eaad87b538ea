--TEST--
A DSN that is refused is repeated nowhere
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

$password = rawurlencode(PASSWORD);
foreach ([
	"http://user:$password@host/",
	"ezsms://user:$password@",
	"ezsms://user:$password@ho st/",
	"ezsms://user:$password@host:99999/",
	"ezsms://user:$password@host/#fragment",
	"ezsms://user:$password@host/?unknown=1",
	"ezsms://user:$password@host/?$password=1",
	"ezsms://user:$password@host/?timeout=$password",
	"ezsms://user:$password@host/?timeout=0",
	"ezsms://user:$password@host/?maxSegments=$password",
	"ezsms://user:$password@host/?method=$password",
	"ezsms://user:$password@host/?sender=$password",
	"ezsms://user:$password@host/?caBundle=/missing",
	"user:$password",
	"ezsms://:$password@host/",
	"ezsms://$password@host/",
	"ezsms://user:$password%00@host/",
	"ezsms://user:$password@host/\0",
] as $dsn) {
	$error = thrown(fn () => Client::fromDsn($dsn));
	leaks($error::class, everything($error), PASSWORD, $password);
}
$error = thrown(fn () => Client::fromDsn("ezsms://user:$password@host/?timeout=1", new Options()));
leaks($error::class, everything($error), PASSWORD, $password);
$error = thrown(fn () => Client::fromDsn("ezsms://user:$password@host/", []));
leaks($error::class, everything($error), PASSWORD, $password);
?>
--EXPECT--
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
TypeError: clean
