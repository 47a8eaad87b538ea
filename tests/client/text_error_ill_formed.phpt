--TEST--
A text that is not UTF-8 is refused with the offset, and nothing is sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\BarcodeFormat;
use EzSms\Message;

$gateway = new Gateway();
$client = $gateway->client();
foreach (["\xFF", "a\xC3", "ab\xC0\xAF", "\u{20AC}\xED\xA0\x80", "\xF4\x90\x80\x80", "12\x80"] as $text) {
	refusal(fn () => $client->sendText('60123456789', $text), '/offset \d+$/');
}
refusal(fn () => $client->sendText('60123456789', "a\xFF", rawUnicode: true), '/offset \d+$/');
refusal(fn () => $client->broadcast(['60123456789'], "a\xFF"), '/offset \d+$/');
refusal(fn () => $client->sendBarcode('60123456789', "a\xFF", BarcodeFormat::Ems), '/offset \d+$/');
refusal(fn () => Message::text('60123456789', "a\xFF"), '/offset \d+$/');
var_dump($gateway->connections());
?>
--EXPECT--
ValueError: Argument #2 ($text) ... offset 0
ValueError: Argument #2 ($text) ... offset 1
ValueError: Argument #2 ($text) ... offset 2
ValueError: Argument #2 ($text) ... offset 3
ValueError: Argument #2 ($text) ... offset 0
ValueError: Argument #2 ($text) ... offset 2
ValueError: Argument #2 ($text) ... offset 1
ValueError: Argument #2 ($text) ... offset 1
ValueError: Argument #2 ($text) ... offset 1
ValueError: Argument #2 ($text) ... offset 1
array(0) {
}
