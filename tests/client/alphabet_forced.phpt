--TEST--
A forced alphabet decides the type
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Alphabet;

$gateway = new Gateway();
$client = $gateway->client();
foreach ([Alphabet::Gsm0338, Alphabet::Unicode, null] as $alphabet) {
	$client->sendText('60123456789', 'A€', alphabet: $alphabet);
	$client->sendText('60123456789', 'A€', true, $alphabet);
	$client->broadcast(['60123456789', '60198765432'], 'A€', alphabet: $alphabet);
}
foreach ($gateway->requests() as $request) {
	parse_str($request->body, $parameters);
	echo $parameters['type'], ' ', $parameters['message'], "\n";
}
?>
--EXPECT--
1 A€
2 A€
1 A€
3 004120AC
4 004120AC
3 004120AC
1 A€
2 A€
1 A€
