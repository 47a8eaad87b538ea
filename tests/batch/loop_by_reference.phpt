--TEST--
Outcomes can't be iterated over by reference
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(numbered(1));
thrown_by(function () use ($batch) {
	foreach ($batch as &$outcome) {
	}
});
show($batch);
?>
--EXPECT--
Error: An iterator cannot be used with foreach by reference
0 Receipt
