--TEST--
The credits page is creditsLeft.aspx with the credentials alone
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Method;

$gateway = new Gateway([reply('10,90')]);
foreach ([Method::Post, Method::Get] as $method) {
	$gateway->client(method: $method)->credits();
}
array_map(show_request(...), $gateway->requests());
?>
--EXPECT--
POST /websmsapi/creditsLeft.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 32

username=demoezsms&password=1234
GET /websmsapi/creditsLeft.aspx?username=demoezsms&password=1234 HTTP/1.1
