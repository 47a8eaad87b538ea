--TEST--
A DSN with a percent sign that stands for itself is refused, and the error says how to write it
--EXTENSIONS--
ezsms
--FILE--
<?php
use EzSms\Client;

foreach (['u:100%sure@h/', 'u:100%@h/', '%:p@h/', 'u:p%4@h/', 'u:p%4@h', 'u:p%%41@h/', 'u:p@h/%zz/', 'u:p@h/?sender=%4', 'u:p@h/?%xx=1'] as $rest) {
	try {
		Client::fromDsn("ezsms://$rest");
		echo "taken\n";
	} catch (ValueError $e) {
		echo $e->getMessage(), "\n";
	}
}
Client::fromDsn('ezsms://u:100%25sure@h/p%2fq?sender=a%62c');
?>
--EXPECT--
EzSms\Client::fromDsn(): Argument #1 ($dsn) must have two hexadecimal digits after each %, itself written %25
EzSms\Client::fromDsn(): Argument #1 ($dsn) must have two hexadecimal digits after each %, itself written %25
EzSms\Client::fromDsn(): Argument #1 ($dsn) must have two hexadecimal digits after each %, itself written %25
EzSms\Client::fromDsn(): Argument #1 ($dsn) must have two hexadecimal digits after each %, itself written %25
EzSms\Client::fromDsn(): Argument #1 ($dsn) must have two hexadecimal digits after each %, itself written %25
EzSms\Client::fromDsn(): Argument #1 ($dsn) must have two hexadecimal digits after each %, itself written %25
EzSms\Client::fromDsn(): Argument #1 ($dsn) must have two hexadecimal digits after each %, itself written %25
EzSms\Client::fromDsn(): Argument #1 ($dsn) must have two hexadecimal digits after each %, itself written %25
EzSms\Client::fromDsn(): Argument #1 ($dsn) must have two hexadecimal digits after each %, itself written %25
