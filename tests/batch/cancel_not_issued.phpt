--TEST--
cancel() issues nothing: what waits for its next attempt is not tried again
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2, 'delay' => 100_000]], 't1' => [torn(), reply('1701:1')]]);
$batch = $gateway->client(retries: 5)->sendMany(numbered(2), 2);
$batch->rewind();
/* Longer than the first pause. */
usleep(400_000);
echo json_encode($batch->cancel()), "\n";
echo count($gateway->requests()), " requests\n";
?>
--EXPECT--
[1]
2 requests
