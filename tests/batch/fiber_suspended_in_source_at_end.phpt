--TEST--
A fiber that is suspended within the source when the script ends: the source outlives its own methods
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

final class Source implements Iterator
{
	private int $position = 0;
	private string $name = 'its own name';

	public function current(): mixed
	{
		try {
			if ($this->position === 1) {
				Fiber::suspend();
			}
		} finally {
			echo "$this->position of $this->name\n";
		}
		return ['60123456789', "t$this->position"];
	}

	public function key(): mixed
	{
		return $this->position;
	}

	public function next(): void
	{
		$this->position++;
	}

	public function rewind(): void {}

	public function valid(): bool
	{
		return $this->position < 3;
	}
}

$gateway = new Gateway([['send' => reply('1701:1'), 'delay' => 1_000_000]]);
$batch = $gateway->client()->sendMany(new Source, 3);
$fibers = [new Fiber(fn () => $batch->rewind())];
$fibers[0]->start();
echo "the end\n";
?>
--EXPECT--
0 of its own name
the end
1 of its own name
