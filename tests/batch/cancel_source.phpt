--TEST--
cancel() lets the source go; what that throws comes out
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
		echo "the source is through\n";
		throw new DomainException('the source');
	}
}

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2]], 't1' => [held()]]);
$batch = $gateway->client()->sendMany(source(), 2);
$batch->rewind();
$batch->current();
thrown_by(fn () => $batch->cancel());
show($batch);
show_counts($batch);
?>
--EXPECT--
the source is through
DomainException: the source
1 UnknownOutcomeException
pulled=2 inFlight=0 settled=2 accepted=1 rejected=0 notSent=0 unknown=1 invalid=0 
