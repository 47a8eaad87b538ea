--TEST--
A generator that delegates, also to another batch's source
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function inner(string $prefix): Generator
{
	yield 'a' => ['60123456789', "{$prefix}1"];
	yield 'b' => ['60123456789', "{$prefix}2"];
}

function outer(): Generator
{
	yield from inner('x');
	yield from ['c' => ['60123456789', 'y1']];
	yield from new ArrayIterator(['d' => ['60123456789', 'z1']]);
}

$gateway = new Gateway();
show($gateway->client()->sendMany(outer(), 1));
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
"a" Receipt
"b" Receipt
"c" Receipt
"d" Receipt
x1 x2 y1 z1
