--TEST--
An error of a DSN names an argument that fromDsn() has
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

foreach (['u:p@h/?sender=12345678901234', 'u:p@h/?sender=bad%20sender', 'u:@h/', ':p@h/'] as $rest) {
	refusal(fn () => Client::fromDsn("ezsms://$rest"));
}
?>
--EXPECT--
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
