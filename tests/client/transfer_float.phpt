--TEST--
Credits go out as the shortest number that says the same, with a point in every locale
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

setlocale(LC_ALL, 'de_DE.UTF-8', 'de_DE', 'fr_FR.UTF-8');
ini_set('precision', '3');
$gateway = new Gateway([reply('1707')]);
foreach ([100, 1, 0.1, 12.34, 100.0, 0.5, 1234567.25] as $credits) {
	$gateway->client()->transferCredits('cust', $credits);
}
foreach ($gateway->requests() as $request) {
	parse_str($request->body, $parameters);
	echo $parameters['credit'], "\n";
}
?>
--EXPECT--
100
1
0.1
12.34
100
0.5
1234567.25
