--TEST--
A batch that is dropped, or a child that goes on, doesn’t send what waits for another with its seqno
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$texts = fn () => ['first' => [['send' => reply('1701:1'), 'delay' => 200_000]], 'quick' => [reply('1701:9')]];
$element = fn (string $text, ?string $seqno = null) => ['to' => '60123456789', 'text' => $text, 'seqno' => $seqno];
$elements = ['a' => $element('first', 'order-1'), 'b' => $element('quick'), 'c' => $element('second', 'order-1')];

$gateway = new Gateway(texts: $texts());
$batch = $gateway->client()->sendMany($elements, 8);
foreach ($batch as $key => $outcome) {
	break;
}
unset($batch);
echo implode(' ', fields($gateway, 'message')), ', ', $gateway->answered(), " answered\n";

$gateway = new Gateway(texts: $texts() + ['second' => [reply('1718')]]);
$batch = $gateway->client()->sendMany($elements, 8);
$batch->rewind();
if (!($child = pcntl_fork())) {
	$batch->next();
	while ($batch->valid()) {
		echo 'child: ', $batch->key(), ' ', kind($batch->current()), "\n";
		$batch->next();
	}
	show_counts($batch);
	exit(0);
}
pcntl_waitpid($child, $status);
$batch->next();
while ($batch->valid()) {
	echo $batch->key(), ' ', kind($batch->current()), ' ', shown($batch->current()->duplicate), "\n";
	$batch->next();
}
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
first quick, 2 answered
child: a UnknownOutcomeException
pulled=2 inFlight=0 settled=2 accepted=1 rejected=0 notSent=0 unknown=1 invalid=0 
a Receipt false
c Receipt true
first quick second
