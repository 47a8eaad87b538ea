--TEST--
What is asked for on purpose is given: casts, JSON, loops
--EXTENSIONS--
ezsms
--FILE--
<?php
use EzSms\CallbackException;
use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

$report = DeliveryReport::fromQuery('MsgId=1&Sender=2&Status=6&p=geheim');
$sms = IncomingMessage::fromQuery('Shortcode=1&Sender=2&ContentType=1&Msg=text');
echo json_encode($report), "\n", json_encode($sms), "\n";
echo json_encode((array)$report), "\n", json_encode((array)$sms), "\n";
$looped = [];
foreach ($sms as $name => $value) {
	$looped[$name] = $value;
}
echo json_encode(get_object_vars($report)), "\n", json_encode($looped), "\n";
try {
	IncomingMessage::fromQuery('Sender=2&Msg=text');
} catch (CallbackException $refused) {
	echo json_encode($refused), "\n", json_encode($refused->raw), "\n";
}
?>
--EXPECT--
{"messageId":"1","sender":"2","status":"delivered","statusCode":6,"raw":{"MsgId":"1","Sender":"2","Status":"6","p":"geheim"},"extra":{"p":"geheim"}}
{"shortcode":"1","sender":"2","contentType":1,"text":"text","charset":"UTF-8","raw":{"Shortcode":"1","Sender":"2","ContentType":"1","Msg":"text"},"extra":[]}
{"messageId":"1","sender":"2","status":"delivered","statusCode":6,"raw":{"MsgId":"1","Sender":"2","Status":"6","p":"geheim"},"extra":{"p":"geheim"}}
{"shortcode":"1","sender":"2","contentType":1,"text":"text","charset":"UTF-8","raw":{"Shortcode":"1","Sender":"2","ContentType":"1","Msg":"text"},"extra":[]}
{"messageId":"1","sender":"2","status":"delivered","statusCode":6,"raw":{"MsgId":"1","Sender":"2","Status":"6","p":"geheim"},"extra":{"p":"geheim"}}
{"shortcode":"1","sender":"2","contentType":1,"text":"text","charset":"UTF-8","raw":{"Shortcode":"1","Sender":"2","ContentType":"1","Msg":"text"},"extra":[]}
{"field":"Shortcode","found":null,"raw":{"Sender":"2","Msg":"text"}}
{"Sender":"2","Msg":"text"}
