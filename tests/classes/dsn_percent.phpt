--TEST--
User name and password of a DSN are percent-decoded, and "+" is itself
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

$gateway = new Gateway([reply('10')]);
foreach (['us%40er:p%3A%2F%3F%23%26', 'u+v:p+q', 'u:%C3%BC%25', 'u:a%20b', 'u:p:q'] as $credentials) {
	Client::fromDsn("ezsms+http://$credentials@$gateway->address/")->credits();
}
foreach ($gateway->requests() as $request) {
	parse_str($request->body, $parameters);
	echo $parameters['username'], ' ', $parameters['password'], "\n";
}
?>
--EXPECT--
us@er p:/?#&
u+v p+q
u ü%
u a b
u p:q
