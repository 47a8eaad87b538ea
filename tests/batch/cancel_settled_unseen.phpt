--TEST--
What had settled before cancel() isn't among its keys, and comes afterwards
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

/* All are answered at once, so the others have settled with the first. */
$gateway = new Gateway([['send' => reply('1703'), 'until' => 4]]);
$batch = $gateway->client()->sendMany(numbered(4), 4);
$batch->rewind();
usleep(100_000);
$batch->current();
$settled = $batch->counts()->settled;
var_dump(count($batch->cancel()) === 4 - $settled);
echo iterator_count($batch), "\n";
show_counts($batch);
?>
--EXPECT--
bool(true)
3
pulled=4 inFlight=0 settled=4 accepted=0 rejected=0 notSent=0 unknown=4 invalid=0 
