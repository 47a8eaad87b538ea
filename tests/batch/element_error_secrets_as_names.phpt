--TEST--
A number or a text that was taken for a name isn't repeated
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

$gateway = new Gateway();
$client = new Client('user', PASSWORD, null, $gateway->url());
foreach ($client->sendMany([['+' . NUMBER => TEXT], [NUMBER, TEXT => true], [NUMBER . ' ' => 'x', 'text' => TEXT]]) as $key => $outcome) {
	$all = '';
	for ($error = $outcome; $error; $error = $error->getPrevious()) {
		$all .= everything($error);
	}
	leaks(kind($outcome), $all . print_r($outcome, true) . captured(fn () => var_dump($outcome)), PASSWORD, NUMBER, TEXT);
}
?>
--EXPECT--
InvalidMessageException: clean
InvalidMessageException: clean
InvalidMessageException: clean
