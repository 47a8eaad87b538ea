--TEST--
An array with keys
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
show($gateway->client()->sendMany(['a' => ['60123456789', 'one'], 7 => ['60123456789', 'two'], '' => ['60123456789', 'three'], -1 => ['60123456789', 'four']], 1));
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
"a" Receipt
7 Receipt
"" Receipt
-1 Receipt
one two three four
