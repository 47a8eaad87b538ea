--TEST--
A batch by GET
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
show($gateway->client(method: EzSms\Method::Get)->sendMany([['60123456789', 'one', 'seqno' => 'a'], ['60123456789', 'two', 'seqno' => 'b']], 1));
foreach ($gateway->requests() as $request) {
	echo $request->line, "\n";
}
?>
--EXPECT--
0 Receipt
1 Receipt
GET /websmsapi/ISendSMS.aspx?username=demoezsms&password=1234&message=one&mobile=60123456789&sender=demoezsms&type=1&seqno=a HTTP/1.1
GET /websmsapi/ISendSMS.aspx?username=demoezsms&password=1234&message=two&mobile=60123456789&sender=demoezsms&type=1&seqno=b HTTP/1.1
