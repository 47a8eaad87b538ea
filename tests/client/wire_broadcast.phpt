--TEST--
A broadcast is ISendSMSNoDR.aspx with the numbers separated by a comma
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Method;

$gateway = new Gateway();
foreach ([Method::Post, Method::Get] as $method) {
	$client = $gateway->client(method: $method);
	$client->broadcast(['60123456789', '60198765432'], 'Test message', seqno: '');
	$client->broadcast(['60123456789', '60198765432'], 'Test message', seqno: 'order-123');
}
array_map(show_request(...), $gateway->requests());
?>
--EXPECT--
POST /websmsapi/ISendSMSNoDR.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 112

username=demoezsms&password=1234&message=Test%20message&mobile=60123456789%2C60198765432&sender=demoezsms&type=1
POST /websmsapi/ISendSMSNoDR.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 128

username=demoezsms&password=1234&message=Test%20message&mobile=60123456789%2C60198765432&sender=demoezsms&type=1&seqno=order-123
GET /websmsapi/ISendSMSNoDR.aspx?username=demoezsms&password=1234&message=Test%20message&mobile=60123456789%2C60198765432&sender=demoezsms&type=1 HTTP/1.1

GET /websmsapi/ISendSMSNoDR.aspx?username=demoezsms&password=1234&message=Test%20message&mobile=60123456789%2C60198765432&sender=demoezsms&type=1&seqno=order-123 HTTP/1.1
