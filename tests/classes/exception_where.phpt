--TEST--
An exception points at the line that sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([reply('1704')]);
$client = $gateway->client();
try {
	$client->sendText('60123456789', 'x');
} catch (EzSms\RejectedException $e) {
	var_dump($e->getFile() === __FILE__, $e->getLine() === __LINE__ - 2);
	var_dump($e->getPrevious());
	echo $e->getMessage(), "\n";
}
?>
--EXPECT--
bool(true)
bool(true)
NULL
The gateway refused the request with 1704: the account has too few credits
