--TEST--
A base URL without a slash at its end is a folder all the same
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

$gateway = new Gateway([reply('10')]);
foreach (['/websmsapi', '/websmsapi/', '/a/b', ''] as $path) {
	(new Client('demoezsms', '1234', null, $gateway->url($path)))->credits();
}
foreach ($gateway->requests() as $request) {
	echo $request->line, "\n";
}
?>
--EXPECT--
POST /websmsapi/creditsLeft.aspx HTTP/1.1
POST /websmsapi/creditsLeft.aspx HTTP/1.1
POST /a/b/creditsLeft.aspx HTTP/1.1
POST /creditsLeft.aspx HTTP/1.1
