--TEST--
A proxy whose credentials libcurl can't read is refused, not passed by
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach (['%00', '%01', '%0A', '%1F'] as $octet) {
	foreach (["us{$octet}er:secret", "user:se{$octet}cret"] as $credentials) {
		$gateway = new Gateway();
		refusal(fn () => $gateway->client(proxy: "http://$credentials@" . dead_address())->sendText('60123456789', 'x'));
		echo count($gateway->connections()), "\n";
	}
}
?>
--EXPECT--
ValueError: Argument #6 ($proxy)
0
ValueError: Argument #6 ($proxy)
0
ValueError: Argument #6 ($proxy)
0
ValueError: Argument #6 ($proxy)
0
ValueError: Argument #6 ($proxy)
0
ValueError: Argument #6 ($proxy)
0
ValueError: Argument #6 ($proxy)
0
ValueError: Argument #6 ($proxy)
0
