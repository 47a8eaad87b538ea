--TEST--
A client can't be cloned
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

$client = new Client('user', PASSWORD);
$error = thrown(fn () => clone $client);
echo $error::class, "\n";
leaks('error', (string)$error, PASSWORD);
?>
--EXPECT--
Error
error: clean
