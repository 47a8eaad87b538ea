--TEST--
What an observer throws comes at once, what the source throws at the end
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	yield 0 => ['60123456789', 't0'];
	yield 1 => ['60123456789', 't1'];
	throw new LengthException('source');
}

$gateway = new Gateway();
$observer = fn () => throw new DomainException('observer');
$batch = $gateway->client(observer: $observer)->sendMany(source(), 1);
do {
	try {
		$again = false;
		show($batch);
	} catch (Exception $error) {
		do {
			echo $error->getMessage(), "\n";
		} while ($error = $error->getPrevious());
		$again = true;
	}
} while ($again);
?>
--EXPECT--
observer
0 Receipt
observer
1 Receipt
source
