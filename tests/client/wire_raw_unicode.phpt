--TEST--
Unconverted Unicode is ISendSMSUnicode.aspx with percent-encoded UTF-8
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Method;

$gateway = new Gateway();
foreach ([Method::Post, Method::Get] as $method) {
	$client = $gateway->client(method: $method);
	$client->sendText('60123456789', '您好 A', rawUnicode: true, seqno: '');
	$client->sendText('60123456789', '您好 A', rawUnicode: true, seqno: 'order-123');
}
array_map(show_request(...), $gateway->requests());
?>
--EXPECT--
POST /websmsapi/ISendSMSUnicode.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 106

username=demoezsms&password=1234&message=%E6%82%A8%E5%A5%BD%20A&mobile=60123456789&sender=demoezsms&type=3
POST /websmsapi/ISendSMSUnicode.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 122

username=demoezsms&password=1234&message=%E6%82%A8%E5%A5%BD%20A&mobile=60123456789&sender=demoezsms&type=3&seqno=order-123
GET /websmsapi/ISendSMSUnicode.aspx?username=demoezsms&password=1234&message=%E6%82%A8%E5%A5%BD%20A&mobile=60123456789&sender=demoezsms&type=3 HTTP/1.1

GET /websmsapi/ISendSMSUnicode.aspx?username=demoezsms&password=1234&message=%E6%82%A8%E5%A5%BD%20A&mobile=60123456789&sender=demoezsms&type=3&seqno=order-123 HTTP/1.1
