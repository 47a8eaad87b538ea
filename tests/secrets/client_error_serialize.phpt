--TEST--
A client can't be serialized
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
foreach ([fn () => serialize($client), fn () => serialize(['x' => $client]), fn () => unserialize('O:12:"EzSms\Client":0:{}')] as $call) {
	$error = thrown($call);
	echo $error::class, "\n";
	leaks('error', (string)$error, PASSWORD);
}
?>
--EXPECT--
Exception
error: clean
Exception
error: clean
Exception
error: clean
