--TEST--
Elements with one seqno, in whatever case, are never under way together, and the second is a duplicate
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: [
	'first' => [['send' => reply('1701:1'), 'after' => 1, 'delay' => 150_000]],
	'second' => [reply('1718')],
	'third' => [reply('1718')],
	'other' => [reply('1701:2')],
]);
$element = fn (string $text, string $seqno) => ['to' => '60123456789', 'text' => $text, 'seqno' => $seqno];
$batch = $gateway->client()->sendMany([
	'a' => $element('first', 'order-1'),
	'b' => $element('other', 'order-2'),
	'c' => $element('second', 'ORDER-1'),
	'd' => $element('third', 'Order-1'),
], 4);
foreach ($batch as $key => $outcome) {
	echo $key, ' ', kind($outcome), ' ', shown($outcome->duplicate), "\n";
}
show_counts($batch);
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
b Receipt false
a Receipt false
c Receipt true
d Receipt true
pulled=4 inFlight=0 settled=4 accepted=4 rejected=0 notSent=0 unknown=0 invalid=0 
first other second third
