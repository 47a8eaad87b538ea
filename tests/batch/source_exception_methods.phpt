--TEST--
What the methods of an iterator throw, at the start and later
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

final class Source implements Iterator
{
	private int $position = 0;

	public function __construct(private string $method, private int $at) {}

	private function step(string $method): void
	{
		if ($method === $this->method && $this->position >= $this->at) {
			throw new DomainException("$method at $this->position");
		}
	}

	public function rewind(): void
	{
		$this->step('rewind');
	}

	public function valid(): bool
	{
		$this->step('valid');
		return $this->position < 5;
	}

	public function current(): mixed
	{
		$this->step('current');
		return ['60123456789', "t$this->position"];
	}

	public function key(): mixed
	{
		$this->step('key');
		return $this->position;
	}

	public function next(): void
	{
		$this->step('next');
		$this->position++;
	}
}

$gateway = new Gateway();
foreach ([['rewind', 0], ['valid', 0], ['current', 0], ['key', 0], ['next', 0], ['valid', 2], ['current', 2], ['key', 2], ['next', 2]] as [$method, $at]) {
	$batch = $gateway->client()->sendMany(new Source($method, $at), 3);
	$found = [];
	try {
		foreach ($batch as $key => $outcome) {
			$found[] = $key;
		}
		echo "nothing was thrown\n";
	} catch (DomainException $error) {
		sort($found);
		echo implode(' ', $found), ' then ', $error->getMessage(), "\n";
	}
	show($batch);
}
?>
--EXPECT--
 then rewind at 0
 then valid at 0
 then current at 0
 then key at 0
0 then next at 0
0 1 then valid at 2
0 1 then current at 2
0 1 then key at 2
0 1 2 then next at 2
