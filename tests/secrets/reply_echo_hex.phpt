--TEST--
A page that repeats a message in the hexadecimal form of the request is shown without it
--EXTENSIONS--
ezsms
mbstring
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/secrets.php';

use EzSms\Client;

const CHINESE = '您好，今天晚上见';
$hex = strtoupper(bin2hex(mb_convert_encoding(CHINESE, 'UTF-16BE', 'UTF-8')));
$gateway = new Gateway([reply("<html>message=$hex " . CHINESE)]);
$client = new Client('user', PASSWORD, null, $gateway->url());
leaks('unicode', thrown(fn () => $client->sendText(NUMBER, CHINESE))->reply, CHINESE);
$gateway = new Gateway([reply('<html>message=' . strtoupper(bin2hex('secret octets')))]);
$client = new Client('user', PASSWORD, null, $gateway->url());
leaks('binary', strtolower(thrown(fn () => $client->sendBinary(NUMBER, 'secret octets'))->reply), 'secret octets');
?>
--EXPECT--
unicode: clean
binary: clean
