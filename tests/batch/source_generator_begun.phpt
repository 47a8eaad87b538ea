--TEST--
A generator that stands at its first element gives that one, too
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function generator(): Generator
{
	yield 'a' => ['60123456789', 'one'];
	yield 'b' => ['60123456789', 'two'];
}

$gateway = new Gateway();
$generator = generator();
$generator->current();
show($gateway->client()->sendMany($generator, 1));
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
"a" Receipt
"b" Receipt
one two
