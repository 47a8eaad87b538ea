--TEST--
The source is let go when a batch is destroyed, before what is under way has settled
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
		global $gateway;
		echo 'the source is through, ', $gateway->answered(), " answered\n";
	}
}

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2]], 't1' => [['send' => reply('1701:1'), 'delay' => 500_000]]]);
$batch = $gateway->client()->sendMany(source(), 2);
foreach ($batch as $key => $outcome) {
	break;
}
unset($batch);
echo $gateway->answered(), " answered\n";
?>
--EXPECT--
the source is through, 1 answered
2 answered
