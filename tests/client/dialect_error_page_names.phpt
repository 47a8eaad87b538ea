--TEST--
A page name that would leave the base URL is refused
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Options;

foreach (['', '/x', '../x', './x', 'a/../x', 'a/./x', 'a/..', 'http://x/', '//x', 'a?b', 'a#b', 'a b', "a\r\nb", "a\0", 'a%2e', 'a\\b', 'ü', 'a:b', 'a@b'] as $name) {
	refusal(fn () => new Options(retries: 0, pages: ['send' => $name]));
}
?>
--EXPECT--
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
ValueError: Argument #8 ($pages)
