--TEST--
An element is a Message, or the arguments of Message::text() by position or by name
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\Alphabet;
use EzSms\BarcodeFormat;
use EzSms\Message;

$gateway = new Gateway();
$elements = [
	Message::text('60123456789', 'one', seqno: 'a'),
	Message::binary('60123456789', 'two', seqno: 'b'),
	Message::barcode('60123456789', 'three', BarcodeFormat::Ems, seqno: 'c'),
	['60123456789', 'four', true, null, false, 'someone', 'd'],
	['text' => 'five', 'to' => '+60 12-345 6789', 'seqno' => 'e'],
	['60123456789', 'text' => 'six', 'alphabet' => Alphabet::Unicode, 'seqno' => 'f'],
	[5 => '60123456789', 3 => 'seven', 'rawUnicode' => true, 'seqno' => 'g'],
	['60123456789', 'eight', 'seqno' => ''],
];
foreach ($gateway->client()->sendMany($elements, 1) as $key => $outcome) {
	echo $key, ' ', kind($outcome), ' ', shown($outcome->seqno), ' ', shown($outcome->type), "\n";
}
foreach ($gateway->requests() as $request) {
	echo $request->line, ' ', $request->body, "\n";
}
?>
--EXPECT--
0 Receipt "a" Text
1 Receipt "b" Binary
2 Receipt "c" null
3 Receipt "d" Flash
4 Receipt "e" Text
5 Receipt "f" Unicode
6 Receipt "g" Unicode
7 Receipt null Text
POST /websmsapi/ISendSMS.aspx HTTP/1.1 username=demoezsms&password=1234&message=one&mobile=60123456789&sender=demoezsms&type=1&seqno=a
POST /websmsapi/ISendSMS.aspx HTTP/1.1 username=demoezsms&password=1234&message=74776F&mobile=60123456789&sender=demoezsms&type=6&seqno=b
POST /websmsapi/ISendSMS2D.aspx HTTP/1.1 username=demoezsms&password=1234&message=three&mobile=60123456789&sender=demoezsms&msgtype=EMS&sseqno=c
POST /websmsapi/ISendSMS.aspx HTTP/1.1 username=demoezsms&password=1234&message=four&mobile=60123456789&sender=someone&type=2&seqno=d
POST /websmsapi/ISendSMS.aspx HTTP/1.1 username=demoezsms&password=1234&message=five&mobile=60123456789&sender=demoezsms&type=1&seqno=e
POST /websmsapi/ISendSMS.aspx HTTP/1.1 username=demoezsms&password=1234&message=007300690078&mobile=60123456789&sender=demoezsms&type=3&seqno=f
POST /websmsapi/ISendSMSUnicode.aspx HTTP/1.1 username=demoezsms&password=1234&message=seven&mobile=60123456789&sender=demoezsms&type=3&seqno=g
POST /websmsapi/ISendSMS.aspx HTTP/1.1 username=demoezsms&password=1234&message=eight&mobile=60123456789&sender=demoezsms&type=1
