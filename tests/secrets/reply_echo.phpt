--TEST--
A page that repeats the request is shown without password, numbers and text
--EXTENSIONS--
ezsms
mbstring
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/secrets.php';

use EzSms\BarcodeFormat;
use EzSms\Client;

$raw = sprintf('<html>user=user password=%s mobile=%s,60198765432 message=%s</html>', PASSWORD, NUMBER, TEXT);
$encoded = '<html>' . http_build_query(['password' => PASSWORD, 'mobile' => NUMBER . ',60198765432', 'message' => TEXT], '', '&', PHP_QUERY_RFC3986);
foreach ([$raw, $encoded, '<html>' . PASSWORD, PASSWORD, NUMBER, TEXT, rawurlencode(PASSWORD), rawurlencode(TEXT), PASSWORD . NUMBER . TEXT] as $page) {
	$gateway = new Gateway([reply($page)]);
	$client = new Client('user', PASSWORD, null, $gateway->url());
	foreach ([
		fn () => $client->sendText(NUMBER, TEXT),
		fn () => $client->broadcast([NUMBER, '60198765432'], TEXT),
		fn () => $client->sendBarcode(NUMBER, TEXT, BarcodeFormat::Ems),
	] as $call) {
		$error = thrown($call);
		leaks('reply', $error->reply, PASSWORD, NUMBER, TEXT);
		leaks('error', $error . print_r($error, true) . captured(fn () => var_dump($error)), PASSWORD, NUMBER, TEXT);
	}
}
?>
--EXPECT--
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
reply: clean
error: clean
