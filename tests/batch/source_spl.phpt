--TEST--
Iterators of SPL
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
$sources = [
	'ArrayIterator' => new ArrayIterator(['a' => ['60123456789', 'one'], 'b' => ['60123456789', 'two']]),
	'ArrayObject' => new ArrayObject(elements('one', 'two')),
	'SplFixedArray' => SplFixedArray::fromArray(elements('one', 'two')),
	'SplDoublyLinkedList' => (function () {
		$list = new SplQueue();
		foreach (elements('one', 'two') as $element) {
			$list->push($element);
		}
		return $list;
	})(),
	'LimitIterator' => new LimitIterator(new ArrayIterator(elements('zero', 'one', 'two', 'three')), 1, 2),
	'AppendIterator' => (function () {
		$all = new AppendIterator();
		$all->append(new ArrayIterator(elements('one')));
		$all->append(new ArrayIterator(elements('two')));
		return $all;
	})(),
	'CallbackFilterIterator' => new CallbackFilterIterator(new ArrayIterator(elements('one', 'two', 'three')), fn (array $element) => $element[1] !== 'three'),
];
foreach ($sources as $name => $source) {
	$before = count($gateway->requests());
	$keys = [];
	foreach ($client->sendMany($source, 1) as $key => $outcome) {
		$keys[] = $key;
		if (kind($outcome) !== 'Receipt') {
			echo $outcome, "\n";
		}
	}
	echo $name, ' ', shown($keys), ' ', implode(' ', array_slice(fields($gateway, 'message'), $before)), "\n";
}
?>
--EXPECT--
ArrayIterator ["a", "b"] one two
ArrayObject [0, 1] one two
SplFixedArray [0, 1] one two
SplDoublyLinkedList [0, 1] one two
LimitIterator [1, 2] one two
AppendIterator [0, 0] one two
CallbackFilterIterator [0, 1] one two
