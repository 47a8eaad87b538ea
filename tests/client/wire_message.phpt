--TEST--
send() puts on the wire what the method of the same kind does
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\BarcodeFormat;
use EzSms\Message;

$gateway = new Gateway();
$client = $gateway->client();
$client->send(Message::text('+60 12-345 6789', 'Test message', seqno: ''));
$client->send(Message::text('60123456789', '您好', flash: true, sender: 'me', seqno: 'k'));
$client->send(Message::text('60123456789', 'ü', rawUnicode: true, seqno: ''));
$client->send(Message::binary('60123456789', 'AB', "\1x", seqno: ''));
$client->send(Message::barcode('60123456789', '%barcode%', BarcodeFormat::Nokia, seqno: 'k'));
foreach ($gateway->requests() as $request) {
	echo $request->line, "\n", $request->body, "\n";
}
?>
--EXPECT--
POST /websmsapi/ISendSMS.aspx HTTP/1.1
username=demoezsms&password=1234&message=Test%20message&mobile=60123456789&sender=demoezsms&type=1
POST /websmsapi/ISendSMS.aspx HTTP/1.1
username=demoezsms&password=1234&message=60A8597D&mobile=60123456789&sender=me&type=4&seqno=k
POST /websmsapi/ISendSMSUnicode.aspx HTTP/1.1
username=demoezsms&password=1234&message=%C3%BC&mobile=60123456789&sender=demoezsms&type=3
POST /websmsapi/ISendSMS.aspx HTTP/1.1
username=demoezsms&password=1234&message=01784142&mobile=60123456789&sender=demoezsms&type=5
POST /websmsapi/ISendSMS2D.aspx HTTP/1.1
username=demoezsms&password=1234&message=%25barcode%25&mobile=60123456789&sender=demoezsms&msgtype=Nokia&sseqno=k
