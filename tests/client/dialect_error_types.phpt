--TEST--
Names of pages and parameters must be strings, and not empty
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Options;

refusal(fn () => new Options(pages: ['send' => 1]));
refusal(fn () => new Options(pages: ['send' => null]));
refusal(fn () => new Options(parameters: ['type' => ['x']]));
refusal(fn () => new Options(parameters: ['type' => '']));
?>
--EXPECT--
TypeError: Argument #7 ($pages)
TypeError: Argument #7 ($pages)
TypeError: Argument #8 ($parameters)
ValueError: Argument #8 ($parameters)
