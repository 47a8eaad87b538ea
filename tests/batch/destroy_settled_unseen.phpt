--TEST--
Outcomes that nobody has looked at go with the batch
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 4]]);
$batch = $gateway->client()->sendMany(numbered(4), 4);
$batch->rewind();
$batch->next();
unset($batch);
echo count($gateway->requests()), ' requests, ', $gateway->answered(), " answered\n";
?>
--EXPECT--
4 requests, 4 answered
