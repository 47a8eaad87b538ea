--TEST--
The page for unconverted Unicode takes any text as Unicode, flash or not
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$client = $gateway->client();
$client->sendText('60123456789', 'plain', rawUnicode: true);
$client->sendText('60123456789', "\u{1F60E}", flash: true, rawUnicode: true);
foreach ($gateway->requests() as $request) {
	parse_str($request->body, $parameters);
	echo $request->line, ' ', $parameters['type'], ' ', $parameters['message'], "\n";
}
?>
--EXPECT--
POST /websmsapi/ISendSMSUnicode.aspx HTTP/1.1 3 plain
POST /websmsapi/ISendSMSUnicode.aspx HTTP/1.1 4 😎
