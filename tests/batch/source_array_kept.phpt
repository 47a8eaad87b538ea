--TEST--
An array that the caller changes afterwards is sent as it was
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$messages = elements('one', 'two', 'three');
unset($messages[1]);
$batch = $gateway->client()->sendMany($messages, 1);
$messages[0] = ['60123456789', 'changed'];
$messages[] = ['60123456789', 'added'];
foreach ($batch as $key => $outcome) {
	echo $key, "\n";
	$messages = [];
}
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
0
2
one three
