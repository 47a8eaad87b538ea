--TEST--
The User-Agent names the extension and its version
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$gateway->client()->sendText('60123456789', 'one');
var_dump($gateway->requests()[0]->header('User-Agent') === ['ezsms/' . phpversion('ezsms')]);
?>
--EXPECT--
bool(true)
