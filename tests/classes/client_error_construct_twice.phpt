--TEST--
A client can't be constructed again, and goes on as it was
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([reply('10')]);
$client = $gateway->client();
refusal(fn () => $client->__construct('other', 'secret'));
refusal(fn () => $client->__construct('', ''));
$client->credits();
echo $gateway->requests()[0]->body, "\n";
?>
--EXPECT--
Error
Error
username=demoezsms&password=1234
