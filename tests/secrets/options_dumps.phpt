--TEST--
Dumps of Options mask the proxy, which may hold a password
--EXTENSIONS--
ezsms
mbstring
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/secrets.php';

use EzSms\Client;
use EzSms\Options;

$value = new Options(proxy: 'http://user:' . rawurlencode(PASSWORD) . '@proxy:3128');
foreach ([fn () => var_dump($value), fn () => print_r($value), fn () => var_export($value), fn () => debug_zval_dump($value)] as $dump) {
	leaks('dump', captured($dump), PASSWORD);
}
$client = new Client('user', 'x', options: $value);
foreach ([fn () => var_dump($client), fn () => print_r((array)$client), fn () => var_export($client), fn () => print json_encode($client)] as $dump) {
	leaks('client', captured($dump), PASSWORD);
}
echo $value->proxy === 'http://user:' . rawurlencode(PASSWORD) . '@proxy:3128' ? 'kept' : 'changed', "\n";
?>
--EXPECT--
dump: clean
dump: clean
dump: clean
dump: clean
client: clean
client: clean
client: clean
client: clean
kept
