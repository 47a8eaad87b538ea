--TEST--
Nothing is taken from the source, and nothing sent, before somebody iterates
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

final class Source implements IteratorAggregate
{
	public function getIterator(): Iterator
	{
		echo "asked for an iterator\n";
		return new ArrayIterator(elements('one'));
	}
}

function generator(): Generator
{
	echo "the generator began\n";
	yield ['60123456789', 'two'];
}

$gateway = new Gateway();
$client = $gateway->client();
$aggregate = $client->sendMany(new Source());
$generator = $client->sendMany(generator());
$array = $client->sendMany(elements('three'));
show_counts($aggregate);
var_dump($generator->valid(), $generator->key(), $generator->current());
usleep(50_000);
echo count($gateway->connections()), " connections\n";
unset($array);
echo "and now\n";
show($aggregate);
show($generator);
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
pulled=0 inFlight=0 settled=0 accepted=0 rejected=0 notSent=0 unknown=0 invalid=0 
bool(false)
NULL
NULL
0 connections
and now
asked for an iterator
0 Receipt
the generator began
0 Receipt
one two
