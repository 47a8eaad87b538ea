--TEST--
A password that begins with the username is masked as a whole
--EXTENSIONS--
ezsms
mbstring
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/secrets.php';

use EzSms\Client;

foreach ([['demoezsms', 'demoezsms1234', '1234'], ['s', 'secret', 'ecret'], ['secret', 'secret77', '77'], ['6', 'x', '0123456789']] as [$username, $password, $rest]) {
	$gateway = new Gateway([reply("<html>[$password] [60123456789]")]);
	$client = new Client($username, $password, null, $gateway->url());
	$error = thrown(fn () => $client->sendText('60123456789', 'x', seqno: ''));
	leaks('reply', $error->reply, $rest);
	leaks('message', $error->getMessage(), $rest);
}
?>
--EXPECT--
reply: clean
message: clean
reply: clean
message: clean
reply: clean
message: clean
reply: clean
message: clean
