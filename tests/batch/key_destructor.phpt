--TEST--
An exception from a key's destructor comes out of the loop, and the batch goes on
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

final class Key
{
	public function __construct(public readonly int $number) {}

	public function __destruct()
	{
		if ($this->number === 2) {
			throw new RuntimeException("key $this->number");
		}
	}
}

/** Its keys are nobody's but the batch's. */
function keys(): Iterator
{
	return new class(numbered(6)) extends IteratorIterator {
		public function key(): mixed
		{
			return new Key(parent::key());
		}
	};
}

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(keys(), 1);
do {
	try {
		$again = false;
		foreach ($batch as $key => $outcome) {
			echo $key->number, ' ', kind($outcome), "\n";
			unset($key);
		}
	} catch (RuntimeException $error) {
		echo $error->getMessage(), "\n";
		$again = true;
	}
} while ($again);
show_counts($batch);
?>
--EXPECT--
0 Receipt
1 Receipt
2 Receipt
key 2
3 Receipt
4 Receipt
5 Receipt
pulled=6 inFlight=0 settled=6 accepted=6 rejected=0 notSent=0 unknown=0 invalid=0 
