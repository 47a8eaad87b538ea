--TEST--
Sources without elements
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
$sources = [[], new EmptyIterator(), new ArrayIterator([]), (function () { yield from []; })(), new SplFixedArray(0)];
foreach ($sources as $source) {
	$batch = $client->sendMany($source);
	show($batch);
	show($batch);
	var_dump($batch->valid());
	show_counts($batch);
}
echo count($gateway->connections()), " connections\n";
?>
--EXPECT--
bool(false)
pulled=0 inFlight=0 settled=0 accepted=0 rejected=0 notSent=0 unknown=0 invalid=0 
bool(false)
pulled=0 inFlight=0 settled=0 accepted=0 rejected=0 notSent=0 unknown=0 invalid=0 
bool(false)
pulled=0 inFlight=0 settled=0 accepted=0 rejected=0 notSent=0 unknown=0 invalid=0 
bool(false)
pulled=0 inFlight=0 settled=0 accepted=0 rejected=0 notSent=0 unknown=0 invalid=0 
bool(false)
pulled=0 inFlight=0 settled=0 accepted=0 rejected=0 notSent=0 unknown=0 invalid=0 
0 connections
