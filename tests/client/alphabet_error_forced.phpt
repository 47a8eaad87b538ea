--TEST--
A text that the forced alphabet lacks is refused with the character and its offset
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Alphabet;
use EzSms\Message;

$gateway = new Gateway();
foreach (['€ç', 'a`', "ab\u{1F60E}"] as $text) {
	refusal(fn () => $gateway->client()->sendText('60123456789', $text, alphabet: Alphabet::Gsm0338), '/"[^"]+" at offset \d+/');
	refusal(fn () => Message::text('60123456789', $text, alphabet: Alphabet::Gsm0338), '/"[^"]+" at offset \d+/');
}
refusal(fn () => $gateway->client()->broadcast(['60123456789'], 'ç', alphabet: Alphabet::Gsm0338), '/"[^"]+" at offset \d+/');
var_dump($gateway->connections());
?>
--EXPECT--
ValueError: Argument #2 ($text) ... "ç" at offset 3
ValueError: Argument #2 ($text) ... "ç" at offset 3
ValueError: Argument #2 ($text) ... "`" at offset 1
ValueError: Argument #2 ($text) ... "`" at offset 1
ValueError: Argument #2 ($text) ... "😎" at offset 2
ValueError: Argument #2 ($text) ... "😎" at offset 2
ValueError: Argument #2 ($text) ... "ç" at offset 0
array(0) {
}
