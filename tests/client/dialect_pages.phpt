--TEST--
Options::$pages renames each page
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\BarcodeFormat;

$gateway = new Gateway([reply('1701'), reply('1701'), reply('1701'), reply('1701'), reply('10'), reply('1707')]);
$client = $gateway->client(pages: [
	'send' => 'a.php',
	'broadcast' => 'b/c.php',
	'unicode' => 'd',
	'barcode' => 'e-f_g~h.aspx',
	'credits' => 'left.aspx',
	'transfer' => 'give.aspx',
]);
$client->sendText('60123456789', 'x');
$client->broadcast(['60123456789'], 'x');
$client->sendText('60123456789', 'x', rawUnicode: true);
$client->sendBarcode('60123456789', 'x', BarcodeFormat::Ems);
$client->credits();
$client->transferCredits('x', 1);
foreach ($gateway->requests() as $request) {
	echo $request->line, "\n";
}
?>
--EXPECT--
POST /websmsapi/a.php HTTP/1.1
POST /websmsapi/b/c.php HTTP/1.1
POST /websmsapi/d HTTP/1.1
POST /websmsapi/e-f_g~h.aspx HTTP/1.1
POST /websmsapi/left.aspx HTTP/1.1
POST /websmsapi/give.aspx HTTP/1.1
