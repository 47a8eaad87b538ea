--TEST--
Octets without a UDH are ISendSMS.aspx with type 6, in hexadecimal
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Method;

$gateway = new Gateway();
foreach ([Method::Post, Method::Get] as $method) {
	$client = $gateway->client(method: $method);
	$client->sendBinary('60123456789', 'Test message', seqno: '');
	$client->sendBinary('60123456789', 'Test message', seqno: 'order-123');
}
array_map(show_request(...), $gateway->requests());
?>
--EXPECT--
POST /websmsapi/ISendSMS.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 108

username=demoezsms&password=1234&message=54657374206D657373616765&mobile=60123456789&sender=demoezsms&type=6
POST /websmsapi/ISendSMS.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 124

username=demoezsms&password=1234&message=54657374206D657373616765&mobile=60123456789&sender=demoezsms&type=6&seqno=order-123
GET /websmsapi/ISendSMS.aspx?username=demoezsms&password=1234&message=54657374206D657373616765&mobile=60123456789&sender=demoezsms&type=6 HTTP/1.1

GET /websmsapi/ISendSMS.aspx?username=demoezsms&password=1234&message=54657374206D657373616765&mobile=60123456789&sender=demoezsms&type=6&seqno=order-123 HTTP/1.1
