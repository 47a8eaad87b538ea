--TEST--
Octets are those of the form, of a GET those of the header, and of the reply's body
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;
use EzSms\Method;

foreach (Method::cases() as $method) {
	$gateway = new Gateway([reply('1701:1', headers: ['X-Long: ' . str_repeat('x', 100)]), reply('<html>', '500 Internal Server Error'), ['then' => 'close']]);
	$seen = [];
	$options = ['method' => $method, 'observer' => function (Attempt $attempt) use (&$seen) { $seen[] = $attempt; }];
	$octets = [0];
	/* libcurl repeats what a kept connection loses, so the last goes over another. */
	foreach ([[str_repeat('y', 3000), true], ['x', true], ['z', false]] as [$text, $persistent]) {
		try {
			$gateway->client(...$options, persistent: $persistent)->sendText('60123456789', $text);
		} catch (EzSms\UnknownOutcomeException) {
		}
		$octets[] = array_sum(array_column($gateway->connections(), 'octets'));
	}
	foreach ($gateway->requests() as $i => $request) {
		$expected = $method === Method::Post ? strlen($request->body) : $octets[$i + 1] - $octets[$i];
		echo $method->value, ' ', $seen[$i]->bytesSent === $expected ? 'right' : "{$seen[$i]->bytesSent} instead of $expected", ' ', $seen[$i]->bytesReceived, "\n";
	}
}
?>
--EXPECT--
POST right 6
POST right 6
POST right 0
GET right 6
GET right 6
GET right 0
