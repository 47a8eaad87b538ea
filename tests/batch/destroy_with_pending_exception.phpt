--TEST--
Whatever the observer does while an exception is pending, that one is caught where it should be
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$throws = function () {
	try {
		throw new LengthException('the observer\'s own');
	} catch (LengthException) {
	}
};

/** A batch with messages under way. */
function begun(EzSms\Client $client): EzSms\Batch
{
	$batch = $client->sendMany(numbered(4), 4);
	$batch->rewind();
	return $batch;
}

function work(EzSms\Client $client): string
{
	try {
		return 'nothing was thrown: ' . (begun($client) + 1);
	} catch (TypeError $error) {
		return 'caught: ' . $error::class;
	}
}

$gateway = new Gateway(texts: ['t1' => [['send' => reply('1701:1'), 'delay' => 50_000]]]);
echo work($gateway->client(observer: $throws)), "\n";
echo $gateway->answered(), "\n";
?>
--EXPECT--
caught: TypeError
4
