--TEST--
A seqno is generated: 20 characters of lower-case base32, new for each send
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$client = $gateway->client();
$sent = [$client->sendText('60123456789', 'x')->seqno, $client->sendText('60123456789', 'x')->seqno];
foreach ($gateway->requests() as $i => $request) {
	parse_str($request->body, $parameters);
	var_dump(preg_match('/\A[a-z2-7]{20}\z/', $parameters['seqno']), $parameters['seqno'] === $sent[$i]);
}
var_dump($sent[0] === $sent[1]);
?>
--EXPECT--
int(1)
bool(true)
int(1)
bool(true)
bool(false)
