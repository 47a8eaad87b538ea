--TEST--
Each barcode format goes out as the specification's table spells it
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
foreach (['Ems', 'Nokia', 'Mms', 'TextMessage', 'TextLink'] as $case) {
	$gateway->client()->sendBarcode('60123456789', 'x', constant("EzSms\BarcodeFormat::$case"));
}
foreach ($gateway->requests() as $request) {
	parse_str($request->body, $parameters);
	echo $parameters['msgtype'], ' ', isset($parameters['type']) ? 'type' : 'no type', "\n";
}
?>
--EXPECT--
EMS no type
Nokia no type
MMS no type
textmsg no type
textlink no type
