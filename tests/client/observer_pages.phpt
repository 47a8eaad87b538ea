--TEST--
The observer is told the page as it is named in the URL
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;
use EzSms\BarcodeFormat;

$gateway = new Gateway([reply('1701')]);
$observer = fn (Attempt $attempt) => print("$attempt->page\n");
$client = $gateway->client(observer: $observer);
$client->sendText('60123456789', 'x');
$client->sendText('60123456789', 'x', rawUnicode: true);
$client->sendBinary('60123456789', 'x');
$client->sendBarcode('60123456789', 'x', BarcodeFormat::Ems);
$client->broadcast(['60123456789'], 'x');
$client->credits();
$client->call('brand/Other.aspx', ['secret' => 'x']);
$gateway = new Gateway([reply('1707')]);
$gateway->client(observer: $observer)->transferCredits('customer1', 1);
$gateway->client(observer: $observer, pages: ['transfer' => 'brand/Give.aspx'])->transferCredits('customer1', 1);
?>
--EXPECT--
ISendSMS.aspx
ISendSMSUnicode.aspx
ISendSMS.aspx
ISendSMS2D.aspx
ISendSMSNoDR.aspx
creditsLeft.aspx
brand/Other.aspx
creditsTransfer.aspx
brand/Give.aspx
