--TEST--
An observer that does not take an Attempt fails after the send is settled
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway();
foreach ([fn (int $attempt) => 0, 'strlen'] as $observer) {
	try {
		$gateway->client(observer: $observer)->sendText('60123456789', 'x', seqno: 'k');
	} catch (TypeError $e) {
		echo $e::class, ' ', settled($e)->value->messageId, "\n";
	}
}
echo count($gateway->requests()), "\n";
?>
--EXPECT--
TypeError 1
TypeError 1
2
