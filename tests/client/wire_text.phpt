--TEST--
A text is ISendSMS.aspx with type 1, as the specification's example
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Method;

$gateway = new Gateway();
foreach ([Method::Post, Method::Get] as $method) {
	$client = $gateway->client(method: $method);
	$client->sendText('60123456789', 'Test message', seqno: '');
	$client->sendText('60123456789', 'Test message', seqno: 'order-123');
}
array_map(show_request(...), $gateway->requests());
?>
--EXPECT--
POST /websmsapi/ISendSMS.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 98

username=demoezsms&password=1234&message=Test%20message&mobile=60123456789&sender=demoezsms&type=1
POST /websmsapi/ISendSMS.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 114

username=demoezsms&password=1234&message=Test%20message&mobile=60123456789&sender=demoezsms&type=1&seqno=order-123
GET /websmsapi/ISendSMS.aspx?username=demoezsms&password=1234&message=Test%20message&mobile=60123456789&sender=demoezsms&type=1 HTTP/1.1

GET /websmsapi/ISendSMS.aspx?username=demoezsms&password=1234&message=Test%20message&mobile=60123456789&sender=demoezsms&type=1&seqno=order-123 HTTP/1.1
