--TEST--
An IteratorAggregate, also one whose iterator is another one
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

final class Source implements IteratorAggregate
{
	public function __construct(private Traversable $inner) {}

	public function getIterator(): Traversable
	{
		return $this->inner;
	}
}

$gateway = new Gateway();
$generator = (fn () => yield 'k' => ['60123456789', 'one'])();
show($gateway->client()->sendMany(new Source(new Source($generator)), 1));
show($gateway->client()->sendMany(new Source(new ArrayObject(['l' => ['60123456789', 'two']])), 1));
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
"k" Receipt
"l" Receipt
one two
