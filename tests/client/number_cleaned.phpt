--TEST--
"+", spaces, dashes and parentheses are removed from a number
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$client = $gateway->client();
foreach (['+60 12-345 6789', '(60)123456789', '6-0-1-2', ' +1 ', '123456789012345'] as $number) {
	$client->sendText($number, 'x');
}
$client->broadcast(['+60 12-345 6789', '60198765432'], 'x');
foreach ($gateway->requests() as $request) {
	parse_str($request->body, $parameters);
	echo $parameters['mobile'], "\n";
}
?>
--EXPECT--
60123456789
60123456789
6012
1
123456789012345
60123456789,60198765432
