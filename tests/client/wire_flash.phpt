--TEST--
A flash text is ISendSMS.aspx with type 2, as the specification's example
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Method;

$gateway = new Gateway();
foreach ([Method::Post, Method::Get] as $method) {
	$client = $gateway->client(method: $method);
	$client->sendText('60123456789', 'Flash Test message', flash: true, seqno: '');
	$client->sendText('60123456789', 'Flash Test message', flash: true, seqno: 'order-123');
}
array_map(show_request(...), $gateway->requests());
?>
--EXPECT--
POST /websmsapi/ISendSMS.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 106

username=demoezsms&password=1234&message=Flash%20Test%20message&mobile=60123456789&sender=demoezsms&type=2
POST /websmsapi/ISendSMS.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 122

username=demoezsms&password=1234&message=Flash%20Test%20message&mobile=60123456789&sender=demoezsms&type=2&seqno=order-123
GET /websmsapi/ISendSMS.aspx?username=demoezsms&password=1234&message=Flash%20Test%20message&mobile=60123456789&sender=demoezsms&type=2 HTTP/1.1

GET /websmsapi/ISendSMS.aspx?username=demoezsms&password=1234&message=Flash%20Test%20message&mobile=60123456789&sender=demoezsms&type=2&seqno=order-123 HTTP/1.1
