--TEST--
What the handler of a signal throws comes out of the wait, and the batch can be gone on with
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () {
	throw new DomainException('handler');
});
$gateway = new Gateway(texts: ['t0' => [held()], 't1' => [held()]]);
$batch = $gateway->client()->sendMany(numbered(5), 2);
pcntl_alarm(1);
thrown_by(fn () => $batch->rewind());
var_dump($batch->valid());
show_counts($batch);
wait_for_requests($gateway, 2);
$gateway->release();
$found = iterator_to_array($batch);
ksort($found);
echo json_encode(array_map(kind(...), $found)), "\n";
$sent = fields($gateway, 'message');
echo count($sent), ' ', count(array_unique($sent)), "\n";
?>
--EXPECT--
DomainException: handler
bool(false)
pulled=2 inFlight=2 settled=0 accepted=0 rejected=0 notSent=0 unknown=0 invalid=0 
["Receipt","Receipt","Receipt","Receipt","Receipt"]
5 5
