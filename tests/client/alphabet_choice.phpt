--TEST--
The type follows from the text: 1 and 2 where GSM 03.38 has it all, otherwise 3 and 4
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$client = $gateway->client();
foreach (['Hello @', "Price: 5 \u{20AC} [a]{b}~^|\\", 'Straße', "\u{C7}a", "\u{E7}a", 'a`b', '您好', 'مرحبا', ''] as $text) {
	foreach ([false, true] as $flash) {
		echo $client->sendText('60123456789', $text, $flash)->type->name, ' ';
	}
	echo "\n";
}
foreach ($gateway->requests() as $request) {
	parse_str($request->body, $parameters);
	echo $parameters['type'], ' ', $parameters['message'], "\n";
}
?>
--EXPECT--
Text Flash 
Text Flash 
Text Flash 
Text Flash 
Unicode UnicodeFlash 
Unicode UnicodeFlash 
Unicode UnicodeFlash 
Unicode UnicodeFlash 
Text Flash 
1 Hello @
2 Hello @
1 Price: 5 € [a]{b}~^|\
2 Price: 5 € [a]{b}~^|\
1 Straße
2 Straße
1 Ça
2 Ça
3 00E70061
4 00E70061
3 006100600062
4 006100600062
3 60A8597D
4 60A8597D
3 06450631062D06280627
4 06450631062D06280627
1 
2 
