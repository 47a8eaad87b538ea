--TEST--
A Unicode text is ISendSMS.aspx with type 3, in hexadecimal UTF-16BE
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Method;
use EzSms\Alphabet;

$gateway = new Gateway();
foreach ([Method::Post, Method::Get] as $method) {
	$client = $gateway->client(method: $method);
	$client->sendText('60123462828', 'Test message', alphabet: Alphabet::Unicode, sender: 'Unicode', seqno: '');
	$client->sendText('60123462828', 'Test message', alphabet: Alphabet::Unicode, sender: 'Unicode', seqno: 'order-123');
}
array_map(show_request(...), $gateway->requests());
?>
--EXPECT--
POST /websmsapi/ISendSMS.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 130

username=demoezsms&password=1234&message=00540065007300740020006D006500730073006100670065&mobile=60123462828&sender=Unicode&type=3
POST /websmsapi/ISendSMS.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 146

username=demoezsms&password=1234&message=00540065007300740020006D006500730073006100670065&mobile=60123462828&sender=Unicode&type=3&seqno=order-123
GET /websmsapi/ISendSMS.aspx?username=demoezsms&password=1234&message=00540065007300740020006D006500730073006100670065&mobile=60123462828&sender=Unicode&type=3 HTTP/1.1

GET /websmsapi/ISendSMS.aspx?username=demoezsms&password=1234&message=00540065007300740020006D006500730073006100670065&mobile=60123462828&sender=Unicode&type=3&seqno=order-123 HTTP/1.1
