--TEST--
A DSN may have any path, or none, and a port
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

$gateway = new Gateway([reply('10')]);
foreach (['', '/', '/a', '/a/', '/a/b', '?sender=me', '/?'] as $path) {
	Client::fromDsn("ezsms+http://u:p@$gateway->address$path")->credits();
}
foreach ($gateway->requests() as $request) {
	echo $request->line, "\n";
}
?>
--EXPECT--
POST /creditsLeft.aspx HTTP/1.1
POST /creditsLeft.aspx HTTP/1.1
POST /a/creditsLeft.aspx HTTP/1.1
POST /a/creditsLeft.aspx HTTP/1.1
POST /a/b/creditsLeft.aspx HTTP/1.1
POST /creditsLeft.aspx HTTP/1.1
POST /creditsLeft.aspx HTTP/1.1
