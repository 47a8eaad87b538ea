--TEST--
What the observer throws while a batch is destroyed comes out there
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\Attempt;

function leave(EzSms\Client $client): string
{
	$batch = $client->sendMany(numbered(2), 2);
	$batch->rewind();
	return 'left';
}

$observer = function (Attempt $attempt) {
	if ($attempt->code === 1704) {
		throw new DomainException('observer');
	}
};
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2]], 't1' => [['send' => reply('1704'), 'delay' => 500_000], ['send' => reply('1704'), 'delay' => 500_000]]]);
$client = $gateway->client(observer: $observer);
$batch = $client->sendMany(numbered(2), 2);
$batch->rewind();
try {
	unset($batch);
	echo "unset\n";
} catch (DomainException $error) {
	echo $error->getMessage(), "\n";
}
try {
	echo leave($client), "\n";
} catch (DomainException $error) {
	echo $error->getMessage(), "\n";
}
$batch = $client->sendMany(numbered(2), 2);
$batch->rewind();
try {
	$batch = null;
	echo "assigned\n";
} catch (DomainException $error) {
	echo $error->getMessage(), "\n";
}
echo $gateway->answered(), "\n";
?>
--EXPECT--
observer
observer
observer
6
