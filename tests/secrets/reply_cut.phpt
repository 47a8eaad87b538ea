--TEST--
A secret at the place where a reply is cut is not shown in part
--EXTENSIONS--
ezsms
mbstring
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/secrets.php';

use EzSms\Client;

foreach ([strlen(PASSWORD) => PASSWORD, strlen(NUMBER) => NUMBER] as $length => $secret) {
	for ($kept = $length - 1; $kept >= 5; $kept--) {
		$part = substr($secret, 0, $kept);
		$gateway = new Gateway([['send' => "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<html>$part", 'then' => 'close']]);
		$client = new Client('user', PASSWORD, null, $gateway->url());
		if (str_contains(thrown(fn () => $client->sendText(NUMBER, 'x', seqno: ''))->reply, $part)) {
			echo "LEAKS $part\n";
		}
	}
}
foreach ([PASSWORD, NUMBER, TEXT] as $secret) {
	for ($before = 512 - strlen($secret); $before < 512; $before++) {
		$gateway = new Gateway([reply(str_repeat('.', $before) . $secret . '....')]);
		$client = new Client('user', PASSWORD, null, $gateway->url());
		$reply = thrown(fn () => $client->sendText(NUMBER, TEXT, seqno: ''))->reply;
		if (str_contains($reply, substr($secret, 0, 4))) {
			echo "LEAKS at $before\n";
		}
	}
}
echo "done\n";
?>
--EXPECT--
done
