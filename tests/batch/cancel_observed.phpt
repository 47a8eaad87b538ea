--TEST--
The observer sees what cancel() gives up; what it throws comes out
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\Attempt;

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [held()], 't2' => [held()]]);
$observer = function (Attempt $attempt) {
	global $throw;
	echo $attempt->outcome->name, "\n";
	if ($throw) {
		throw new DomainException('observer');
	}
};
$batch = $gateway->client(observer: $observer, retries: 2)->sendMany(numbered(10), 3);
$batch->rewind();
$batch->current();
$throw = true;
thrown_by(fn () => $batch->cancel());
$throw = false;
foreach ($batch as $outcome) {
	echo kind($outcome), ' ', $outcome->attempts, "\n";
}
?>
--EXPECT--
Accepted
Unknown
Unknown
DomainException: observer
DomainException: observer
UnknownOutcomeException 1
UnknownOutcomeException 1
