--TEST--
call() refuses a page name that would leave the base URL, and nothing is sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
foreach (['', '../x', '/x', '//x', 'http://x', 'a?b', 'a#b', 'a/../b', '..', '.', "a\0b", "a\r\nX: y", 'a b', 'a%2fb', 'a\\b', 'ü.aspx'] as $page) {
	refusal(fn () => $gateway->client()->call($page));
}
var_dump($gateway->connections());
?>
--EXPECT--
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
ValueError: Argument #1 ($page)
array(0) {
}
