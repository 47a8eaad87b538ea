--TEST--
Retries are from 0 to 100
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Options;

foreach ([-1, 101, PHP_INT_MIN, PHP_INT_MAX] as $retries) {
	refusal(fn () => new Options(retries: $retries), '/between 0 and 100/');
}
foreach (["two", [], 1e30, new stdClass()] as $retries) {
	refusal(fn () => new Options(retries: $retries));
}
echo (new Options(retries: 0))->retries, ' ', (new Options(retries: 100))->retries, "\n";
?>
--EXPECT--
ValueError: Argument #3 ($retries) ... between 0 and 100
ValueError: Argument #3 ($retries) ... between 0 and 100
ValueError: Argument #3 ($retries) ... between 0 and 100
ValueError: Argument #3 ($retries) ... between 0 and 100
TypeError: Argument #3 ($retries)
TypeError: Argument #3 ($retries)
TypeError: Argument #3 ($retries)
TypeError: Argument #3 ($retries)
0 100
