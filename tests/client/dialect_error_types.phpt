--TEST--
Names of pages and parameters must be strings, and not empty
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Options;

refusal(fn () => new Options(retries: 0, pages: ['send' => 1]));
refusal(fn () => new Options(retries: 0, pages: ['send' => null]));
refusal(fn () => new Options(retries: 0, parameters: ['type' => ['x']]));
refusal(fn () => new Options(retries: 0, parameters: ['type' => '']));
?>
--EXPECT--
TypeError: Argument #8 ($pages)
TypeError: Argument #8 ($pages)
TypeError: Argument #9 ($parameters)
ValueError: Argument #9 ($parameters)
