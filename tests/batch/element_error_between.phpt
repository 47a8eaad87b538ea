--TEST--
Elements that are no messages don't end the batch or hold it up
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(['a' => null, 'b' => ['60123456789', 'one'], 'c' => [], 'd' => ['x', 'y'], 'e' => ['60123456789', 'two'], 'f' => 1], 1);
$outcomes = [];
foreach ($batch as $key => $outcome) {
	$outcomes[] = $key . ' ' . kind($outcome);
}
sort($outcomes);
echo implode("\n", $outcomes), "\n";
show_counts($batch);
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
a InvalidMessageException
b Receipt
c InvalidMessageException
d InvalidMessageException
e Receipt
f InvalidMessageException
pulled=6 inFlight=0 settled=6 accepted=2 rejected=0 notSent=0 unknown=0 invalid=4 
one two
