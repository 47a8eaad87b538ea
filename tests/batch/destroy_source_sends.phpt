--TEST--
A source that sends when it is let go
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(EzSms\Client $client): Generator
{
	try {
		yield from numbered(10);
	} finally {
		echo kind($client->sendText('60123456789', 'the last')), "\n";
	}
}

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2]], 't1' => [['send' => reply('1701:1'), 'delay' => 500_000]]]);
$client = $gateway->client();
$batch = $client->sendMany(source($client), 2);
foreach ($batch as $key => $outcome) {
	break;
}
unset($batch);
echo $gateway->answered(), " answered\n";
?>
--EXPECT--
Receipt
3 answered
