--TEST--
Outcomes come in the order in which they settle
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['slow' => [held()], 'slower' => [held('HTTP/1.1 200 OK' . "\r\nContent-Length: 4\r\n\r\n1704")]]);
$batch = $gateway->client()->sendMany(['slow' => ['60123456789', 'slow'], 1 => ['60123456789', 'one'], 2 => ['60123456789', 'two'], 'invalid' => null, 3 => ['60123456789', 'three']], 2);
foreach ($batch as $key => $outcome) {
	echo $key, ' ', kind($outcome), "\n";
	if ($key === 3) {
		$gateway->release();
	}
}
?>
--EXPECT--
1 Receipt
2 Receipt
invalid InvalidMessageException
3 Receipt
slow Receipt
