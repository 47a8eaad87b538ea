--TEST--
A client goes on with its options when they are gone
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;
use EzSms\Options;

$gateway = new Gateway([reply('10')]);
$make = function () use ($gateway) {
	$page = str_repeat('left', 2) . '.aspx';
	$name = str_repeat('user', 2);
	return new Client('u', 'p', null, $gateway->url(), new Options(proxy: strtolower(''), pages: ['credits' => $page], parameters: ['username' => $name]));
};
$client = $make();
gc_collect_cycles();
$noise = array_map(fn (int $n) => str_repeat((string)$n, 13), range(0, 99));
$client->credits();
echo $gateway->requests()[0]->line, ' ', $gateway->requests()[0]->body, "\n";
?>
--EXPECT--
POST /websmsapi/leftleft.aspx HTTP/1.1 useruser=u&password=p
