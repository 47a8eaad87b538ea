--TEST--
cancel() while messages wait for another attempt: what is known then is what there is
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$busy = reply('busy', '503 Busy', ['Retry-After: 50']);
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'delay' => 150_000]], 't1' => [$busy], 't2' => [$busy]]);
$batch = $gateway->client(timeout: 100, retries: 2)->sendMany(numbered(10), 3);
foreach ($batch as $key => $outcome) {
	if ($key === 0) {
		$keys = $batch->cancel();
		sort($keys);
		echo implode(' ', $keys), "\n";
	} else {
		outcome(fn () => throw $outcome, ['seqno']);
	}
}
echo count($gateway->requests()), "\n";
?>
--EXPECT--
1 2
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=503 returnCode=null attempts=1 reply="busy"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=503 returnCode=null attempts=1 reply="busy"
3
