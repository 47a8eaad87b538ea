--TEST--
cancel() calls nothing unknown whose reply has come
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [['send' => reply('1701:1'), 'delay' => 100_000]], 't2' => [held()]]);
$batch = $gateway->client()->sendMany(numbered(3), 3);
$batch->rewind();
usleep(300_000);
while ($gateway->answered() < 2) {
	usleep(10_000);
}
echo json_encode($batch->cancel()), "\n";
$found = array_map(kind(...), iterator_to_array($batch));
ksort($found);
echo json_encode($found), "\n";
?>
--EXPECT--
[2]
["Receipt","Receipt","UnknownOutcomeException"]
