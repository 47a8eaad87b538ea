--TEST--
The password is in no dump of a client, used or not
--EXTENSIONS--
ezsms
mbstring
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/secrets.php';

use EzSms\Client;
use EzSms\Options;

$gateway = new Gateway();
$value = new Client('user', PASSWORD, 'me', $gateway->url(), new Options());
$value->sendText(NUMBER, TEXT);
foreach ([
	'var_dump' => fn () => var_dump($value),
	'print_r' => fn () => print_r($value),
	'var_export' => fn () => var_export($value),
	'debug_zval_dump' => fn () => debug_zval_dump($value),
	'array' => fn () => print_r((array)$value),
	'get_object_vars' => fn () => print_r(get_object_vars($value)),
	'get_mangled_object_vars' => fn () => print_r(get_mangled_object_vars($value)),
	'json_encode' => fn () => print json_encode($value),
	'reflection' => fn () => print new ReflectionObject($value),
	'foreach' => function () use ($value) {
		foreach ($value as $name => $property) {
			echo $name, print_r($property, true);
		}
		echo '.';
	},
	'string' => fn () => print $value,
] as $how => $dump) {
	leaks($how, captured($dump), PASSWORD);
}
leaks('array of it', captured(fn () => var_dump([[$value], (object)['client' => $value]])), PASSWORD);
?>
--EXPECT--
var_dump: clean
print_r: clean
var_export: clean
debug_zval_dump: clean
array: clean
get_object_vars: clean
get_mangled_object_vars: clean
json_encode: clean
reflection: clean
foreach: clean
string: clean
array of it: clean
