--TEST--
cancel() while an element waits for another with its seqno: it was never sent, and says so
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['first' => [['send' => reply('1701:1'), 'delay' => 10_000_000]], 'quick' => [reply('1701:9')]]);
$element = fn (string $text, ?string $seqno = null) => ['to' => '60123456789', 'text' => $text, 'seqno' => $seqno];
$batch = $gateway->client(retries: 0)->sendMany([
	'a' => $element('first', 'order-1'),
	'b' => $element('quick'),
	'c' => $element('second', 'order-1'),
	'd' => $element('third'),
], 8);
foreach ($batch as $key => $outcome) {
	echo $key, ' ', kind($outcome), "\n";
	break;
}
show_counts($batch);
echo json_encode($batch->cancel()), "\n";
$outcomes = iterator_to_array($batch);
ksort($outcomes);
foreach ($outcomes as $key => $outcome) {
	echo $key, ' ', kind($outcome), ' ', $outcome->seqno, "\n";
}
show_counts($batch);
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
b Receipt
pulled=3 inFlight=1 settled=1 accepted=1 rejected=0 notSent=0 unknown=0 invalid=0 
["a"]
a UnknownOutcomeException order-1
c NotSentException order-1
pulled=3 inFlight=0 settled=3 accepted=1 rejected=0 notSent=1 unknown=1 invalid=0 
first quick
