--TEST--
Options can't be constructed again
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Options;

$options = new Options(timeout: 5);
refusal(fn () => $options->__construct(timeout: 6));
echo $options->timeout, "\n";
?>
--EXPECT--
Error
5
