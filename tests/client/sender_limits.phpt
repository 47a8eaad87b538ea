--TEST--
A sender may be 13 digits or 11 letters and digits
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

$gateway = new Gateway();
foreach (['1234567890123', 'abcdefghijk', 'ABCDE67890Z', '1', 'a'] as $sender) {
	(new Client('u', 'p', $sender, $gateway->url()))->sendText('60123456789', 'x');
	$gateway->client(null)->sendText('60123456789', 'x', sender: $sender);
}
foreach ($gateway->requests() as $request) {
	parse_str($request->body, $parameters);
	echo $parameters['sender'], "\n";
}
?>
--EXPECT--
1234567890123
1234567890123
abcdefghijk
abcdefghijk
ABCDE67890Z
ABCDE67890Z
1
1
a
a
