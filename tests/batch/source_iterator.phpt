--TEST--
An Iterator is asked as foreach asks it, and never for more than is sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

final class Source implements Iterator
{
	private int $position = -1;

	public function rewind(): void
	{
		echo "rewind\n";
		$this->position = 0;
	}

	public function valid(): bool
	{
		echo "valid $this->position\n";
		return $this->position < 2;
	}

	public function current(): mixed
	{
		echo "current $this->position\n";
		return ['60123456789', "t$this->position"];
	}

	public function key(): mixed
	{
		echo "key $this->position\n";
		return "k$this->position";
	}

	public function next(): void
	{
		echo "next $this->position\n";
		$this->position++;
	}
}

$gateway = new Gateway();
show($gateway->client()->sendMany(new Source(), 1));
?>
--EXPECT--
rewind
valid 0
current 0
key 0
"k0" Receipt
next 0
valid 1
current 1
key 1
"k1" Receipt
next 1
valid 2
