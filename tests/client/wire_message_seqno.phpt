--TEST--
A prepared Message keeps its seqno from one send to the next
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Message;

$gateway = new Gateway();
$client = $gateway->client();
$message = Message::text('60123456789', 'x');
$client->send($message);
$client->send($message);
foreach ($gateway->requests() as $request) {
	parse_str($request->body, $parameters);
	var_dump($parameters['seqno'] === $message->seqno);
}
?>
--EXPECT--
bool(true)
bool(true)
