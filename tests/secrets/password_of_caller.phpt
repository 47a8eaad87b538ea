--TEST--
The caller's own string outlives the client that wipes its copy
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

$password = str_repeat('pw', 3);
$interned = 'interned password';
$client = new Client($interned, $password);
$another = new Client($interned, $password);
unset($client);
$gateway = new Gateway([reply('10')]);
(new Client($interned, $password, null, $gateway->url()))->credits();
unset($another);
echo $password, ' ', $interned, "\n", $gateway->requests()[0]->body, "\n";
?>
--EXPECT--
pwpwpw interned password
username=interned%20password&password=pwpwpw
