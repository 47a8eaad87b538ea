--TEST--
What the source throws when it is let go isn't mixed up with an outcome
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	try {
		yield from numbered(10);
	} finally {
		throw new DomainException('the source');
	}
}

$busy = reply('busy', '503 Busy', ['Retry-After: 50']);
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'delay' => 150_000]], 't1' => [$busy]]);
$batch = $gateway->client(timeout: 100, retries: 2)->sendMany(source(), 2);
$batch->rewind();
$batch->current();
thrown_by(fn () => $batch->cancel());
foreach ($batch as $key => $outcome) {
	echo $key, ' ', kind($outcome), ' ', kind($outcome->getPrevious()), "\n";
}
?>
--EXPECT--
DomainException: the source
1 UnknownOutcomeException null
