--TEST--
An Attempt holds no credential, no number and no text, in whatever form it is shown
--EXTENSIONS--
ezsms
mbstring
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';
require __DIR__ . '/../support/secrets.php';

use EzSms\Attempt;
use EzSms\BarcodeFormat;
use EzSms\Client;
use EzSms\EzSmsException;
use EzSms\Method;
use EzSms\Options;

const SEQNO = 'order-4711-paid';
const USERNAME = 'some-user';
$shown = '';
$observer = function (Attempt $attempt) use (&$shown) {
	$shown .= captured(fn () => var_dump($attempt)) . captured(fn () => debug_zval_dump($attempt)) . print_r($attempt, true);
	$shown .= var_export($attempt, true) . json_encode($attempt) . print_r((array)$attempt, true);
};
foreach (Method::cases() as $method) {
	foreach ([
		reply('1701:' . NUMBER),
		reply('1705:' . NUMBER . ' ' . PASSWORD . TEXT),
		reply(PASSWORD . TEXT . NUMBER, '500 ' . NUMBER),
		['then' => 'close'],
		null,
	] as $reply) {
		$gateway = $reply ? new Gateway([$reply]) : null;
		$url = $gateway ? $gateway->url() : 'http://' . dead_address();
		$client = new Client(USERNAME, PASSWORD, null, $url, new Options(method: $method, retries: 1, observer: $observer));
		foreach ([
			fn () => $client->sendText(NUMBER, TEXT, seqno: SEQNO),
			fn () => $client->sendBinary(NUMBER, TEXT, seqno: SEQNO),
			fn () => $client->sendBarcode(NUMBER, TEXT, BarcodeFormat::Ems, seqno: SEQNO),
			fn () => $client->broadcast([NUMBER, '60198765432'], TEXT, seqno: SEQNO),
			fn () => $client->transferCredits(NUMBER, 1, SEQNO),
			fn () => $client->call('x', ['to' => NUMBER, 'text' => TEXT]),
		] as $call) {
			try {
				$call();
			} catch (EzSmsException) {
			}
		}
		leaks($method->value, $shown, PASSWORD, NUMBER, TEXT, '60198765432', USERNAME);
		$shown = '';
	}
}
$proxy = new Options(proxy: 'http://user:' . rawurlencode(PASSWORD) . '@' . dead_address(), retries: 0, observer: $observer);
try {
	(new Client(USERNAME, PASSWORD, null, 'http://gateway.invalid/', $proxy))->sendText(NUMBER, TEXT);
} catch (EzSmsException) {
}
leaks('proxy', $shown, PASSWORD, NUMBER, TEXT, USERNAME);
?>
--EXPECT--
POST: clean
POST: clean
POST: clean
POST: clean
POST: clean
GET: clean
GET: clean
GET: clean
GET: clean
GET: clean
proxy: clean
