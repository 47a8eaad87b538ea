--TEST--
Of a reply 512 octets are kept
--EXTENSIONS--
ezsms
mbstring
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/secrets.php';

use EzSms\Client;

foreach ([511, 512, 513, 70000] as $size) {
	$gateway = new Gateway([reply(str_repeat('.', $size))]);
	$client = new Client('user', PASSWORD, null, $gateway->url());
	$error = thrown(fn () => $client->sendText(NUMBER, TEXT));
	echo strlen($error->reply), ' ', strlen($error->getMessage()) < 250 ? 'short' : 'long', " message\n";
}
?>
--EXPECT--
511 short message
512 short message
512 short message
512 short message
