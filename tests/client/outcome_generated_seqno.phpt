--TEST--
A generated seqno is told with each outcome, so that the caller can go on with it
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

$gateway = new Gateway([reply('1701'), reply('1704'), reply('?')]);
$client = $gateway->client();
$seqnos = [$client->sendText('60123456789', 'x')->seqno];
foreach ([$client, $client, new Client('u', 'p', null, 'http://' . dead_address())] as $client) {
	try {
		$client->sendText('60123456789', 'x');
	} catch (EzSms\EzSmsException $e) {
		$seqnos[] = $e->seqno;
	}
}
foreach ($gateway->requests() as $i => $request) {
	parse_str($request->body, $parameters);
	var_dump($parameters['seqno'] === $seqnos[$i]);
}
var_dump(strlen($seqnos[3]));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
int(20)
