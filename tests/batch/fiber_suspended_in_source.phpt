--TEST--
A source that suspends its fiber: the batch can't be advanced from elsewhere meanwhile
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	yield 0 => ['60123456789', 't0'];
	Fiber::suspend();
	yield 1 => ['60123456789', 't1'];
}

$gateway = new Gateway();
$client = $gateway->client();
$batch = $client->sendMany(source(), 1);
$fiber = new Fiber(function () use ($batch) {
	show($batch);
});
$fiber->start();
try {
	$batch->next();
} catch (Error $error) {
	echo $error::class, "\n";
}
show_counts($batch);
echo kind($client->sendText('60123456789', 'meanwhile')), "\n";
$fiber->resume();
show_counts($batch);
?>
--EXPECT--
0 Receipt
Error
pulled=1 inFlight=0 settled=1 accepted=1 rejected=0 notSent=0 unknown=0 invalid=0 
Receipt
1 Receipt
pulled=2 inFlight=0 settled=2 accepted=2 rejected=0 notSent=0 unknown=0 invalid=0 
