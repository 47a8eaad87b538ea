--TEST--
Octets with a UDH are ISendSMS.aspx with type 5, in hexadecimal with the UDH in front
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Method;

$gateway = new Gateway();
foreach ([Method::Post, Method::Get] as $method) {
	$client = $gateway->client(method: $method);
	$client->sendBinary('60123456789', "\x00\x48\x1C\xFF", "\x06\x05\x04\x15\x81\x15\x81", seqno: '');
	$client->sendBinary('60123456789', "\x00\x48\x1C\xFF", "\x06\x05\x04\x15\x81\x15\x81", seqno: 'order-123');
}
array_map(show_request(...), $gateway->requests());
?>
--EXPECT--
POST /websmsapi/ISendSMS.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 106

username=demoezsms&password=1234&message=0605041581158100481CFF&mobile=60123456789&sender=demoezsms&type=5
POST /websmsapi/ISendSMS.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 122

username=demoezsms&password=1234&message=0605041581158100481CFF&mobile=60123456789&sender=demoezsms&type=5&seqno=order-123
GET /websmsapi/ISendSMS.aspx?username=demoezsms&password=1234&message=0605041581158100481CFF&mobile=60123456789&sender=demoezsms&type=5 HTTP/1.1

GET /websmsapi/ISendSMS.aspx?username=demoezsms&password=1234&message=0605041581158100481CFF&mobile=60123456789&sender=demoezsms&type=5&seqno=order-123 HTTP/1.1
