--TEST--
Credentials are percent-encoded like everything else
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

$gateway = new Gateway([reply('10')]);
(new Client('us&er', 'p=a+s%s wörd', null, $gateway->url()))->credits();
echo $gateway->requests()[0]->body, "\n";
?>
--EXPECT--
username=us%26er&password=p%3Da%2Bs%25s%20w%C3%B6rd
