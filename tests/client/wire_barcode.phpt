--TEST--
A barcode is ISendSMS2D.aspx with msgtype and sseqno, as the specification's example
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Method;
use EzSms\BarcodeFormat;

$gateway = new Gateway();
foreach ([Method::Post, Method::Get] as $method) {
	$client = $gateway->client(method: $method);
	$client->sendBarcode('60123456789', 'My Barcode is %barcode% ', BarcodeFormat::Mms, seqno: '');
	$client->sendBarcode('60123456789', 'My Barcode is %barcode% ', BarcodeFormat::Mms, seqno: 'order-123');
}
array_map(show_request(...), $gateway->requests());
?>
--EXPECT--
POST /websmsapi/ISendSMS2D.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 125

username=demoezsms&password=1234&message=My%20Barcode%20is%20%25barcode%25%20&mobile=60123456789&sender=demoezsms&msgtype=MMS
POST /websmsapi/ISendSMS2D.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 142

username=demoezsms&password=1234&message=My%20Barcode%20is%20%25barcode%25%20&mobile=60123456789&sender=demoezsms&msgtype=MMS&sseqno=order-123
GET /websmsapi/ISendSMS2D.aspx?username=demoezsms&password=1234&message=My%20Barcode%20is%20%25barcode%25%20&mobile=60123456789&sender=demoezsms&msgtype=MMS HTTP/1.1

GET /websmsapi/ISendSMS2D.aspx?username=demoezsms&password=1234&message=My%20Barcode%20is%20%25barcode%25%20&mobile=60123456789&sender=demoezsms&msgtype=MMS&sseqno=order-123 HTTP/1.1
