--TEST--
The outcome of an invalid message shows neither number nor text nor password
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
use EzSms\Message;
use EzSms\Options;

$gateway = new Gateway();
$client = new Client('user', PASSWORD, null, $gateway->url(), new Options(maxSegments: 1));
$elements = [
	'type' => NUMBER,
	'text as type' => TEXT,
	'number' => [NUMBER . 'x', TEXT],
	'text' => [NUMBER, TEXT . "\xFF"],
	'sender' => [NUMBER, TEXT, 'sender' => 'no sender at all'],
	'seqno' => [NUMBER, TEXT, 'seqno' => "\n"],
	'array' => [[NUMBER], [TEXT]],
	'many' => [NUMBER, TEXT, false, null, false, null, null, 1],
	'segments' => [NUMBER, TEXT . str_repeat('x', 160)],
	'message' => Message::text(NUMBER, TEXT . str_repeat('x', 160)),
];
foreach ($client->sendMany($elements) as $key => $outcome) {
	$all = '';
	for ($error = $outcome; $error; $error = $error->getPrevious()) {
		$all .= everything($error);
	}
	leaks($key, $all . print_r($outcome, true) . captured(fn () => var_dump($outcome)), PASSWORD, NUMBER, TEXT);
}
?>
--EXPECT--
type: clean
text as type: clean
number: clean
text: clean
sender: clean
seqno: clean
array: clean
many: clean
segments: clean
message: clean
