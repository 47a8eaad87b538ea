--TEST--
A seqno of 21 characters, or of anything but printable ASCII, is refused, and nothing is sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\BarcodeFormat;

$gateway = new Gateway();
$client = $gateway->client();
foreach ([str_repeat('k', 21), "a\n", "\0", 'ü', "\x7F"] as $seqno) {
	refusal(fn () => $client->sendText('60123456789', 'x', seqno: $seqno));
}
$seqno = str_repeat('k', 21);
refusal(fn () => $client->sendBinary('60123456789', 'x', seqno: $seqno));
refusal(fn () => $client->sendBarcode('60123456789', 'x', BarcodeFormat::Ems, seqno: $seqno));
refusal(fn () => $client->broadcast(['60123456789'], 'x', seqno: $seqno));
refusal(fn () => $client->transferCredits('cust', 1, $seqno));
var_dump($gateway->connections());
?>
--EXPECT--
ValueError: Argument #7 ($seqno)
ValueError: Argument #7 ($seqno)
ValueError: Argument #7 ($seqno)
ValueError: Argument #7 ($seqno)
ValueError: Argument #7 ($seqno)
ValueError: Argument #5 ($seqno)
ValueError: Argument #5 ($seqno)
ValueError: Argument #6 ($seqno)
ValueError: Argument #3 ($seqno)
array(0) {
}
