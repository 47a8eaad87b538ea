--TEST--
Nothing that is sent, refused or failed is told by a warning
--EXTENSIONS--
ezsms
mbstring
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/secrets.php';

use EzSms\Client;

$warnings = [];
set_error_handler(function (int $level, string $message) use (&$warnings) {
	$warnings[] = $message;
	return true;
});
$gateway = new Gateway([reply('1701'), reply('1704'), reply('x'), ['then' => 'close']]);
foreach ([$gateway->url(), $gateway->url(), $gateway->url(), $gateway->url(), 'http://' . dead_address()] as $url) {
	captured(fn () => (new Client('user', PASSWORD, null, $url))->sendText(NUMBER, TEXT));
}
captured(fn () => Client::fromDsn('ezsms://user:' . PASSWORD));
echo count($warnings), "\n";
?>
--EXPECT--
0
