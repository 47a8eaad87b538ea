--TEST--
No dump of a batch, of its counts or of its outcomes shows a secret
--EXTENSIONS--
ezsms
mbstring
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

require __DIR__ . '/../support/secrets.php';

use EzSms\Client;
use EzSms\Options;

$gateway = new Gateway([reply('1701:1'), reply('1704'), reply('1703'), reply('<html> ' . rawurlencode(PASSWORD) . ' ' . NUMBER . ' ' . TEXT), torn()]);
$client = new Client('user', PASSWORD, null, $gateway->url(), new Options(retries: 0));
$messages = (function () {
	for ($i = 0; $i < 7; $i++) {
		yield $i < 5 ? [NUMBER, TEXT] : [NUMBER . 'x', TEXT];
	}
})();
$batch = $client->sendMany($messages, 1);
foreach ($batch as $outcome) {
	leaks('batch', print_r($batch, true) . captured(fn () => var_dump($batch)) . var_export($batch, true) . json_encode($batch) . print_r((array)$batch, true), PASSWORD, NUMBER, TEXT);
	leaks(kind($outcome), print_r($outcome, true) . captured(fn () => var_dump($outcome)) . ($outcome instanceof Throwable ? everything($outcome) : ''), PASSWORD, NUMBER, TEXT);
}
leaks('counts', captured(fn () => var_dump($batch->counts())), PASSWORD, NUMBER, TEXT);
?>
--EXPECT--
batch: clean
Receipt: clean
batch: clean
RejectedException: clean
batch: clean
UnknownOutcomeException: clean
batch: clean
UnknownOutcomeException: clean
batch: clean
UnknownOutcomeException: clean
batch: clean
InvalidMessageException: clean
batch: clean
InvalidMessageException: clean
counts: clean
