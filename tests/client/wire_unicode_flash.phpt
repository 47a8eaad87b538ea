--TEST--
A Unicode flash text is ISendSMS.aspx with type 4, in hexadecimal UTF-16BE
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Method;

$gateway = new Gateway();
foreach ([Method::Post, Method::Get] as $method) {
	$client = $gateway->client(method: $method);
	$client->sendText('60123456789', '您好', flash: true, seqno: '');
	$client->sendText('60123456789', '您好', flash: true, seqno: 'order-123');
}
array_map(show_request(...), $gateway->requests());
?>
--EXPECT--
POST /websmsapi/ISendSMS.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 92

username=demoezsms&password=1234&message=60A8597D&mobile=60123456789&sender=demoezsms&type=4
POST /websmsapi/ISendSMS.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 108

username=demoezsms&password=1234&message=60A8597D&mobile=60123456789&sender=demoezsms&type=4&seqno=order-123
GET /websmsapi/ISendSMS.aspx?username=demoezsms&password=1234&message=60A8597D&mobile=60123456789&sender=demoezsms&type=4 HTTP/1.1

GET /websmsapi/ISendSMS.aspx?username=demoezsms&password=1234&message=60A8597D&mobile=60123456789&sender=demoezsms&type=4&seqno=order-123 HTTP/1.1
