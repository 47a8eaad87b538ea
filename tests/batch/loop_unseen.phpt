--TEST--
An outcome that nobody has looked at yet comes in the loop that follows
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(numbered(2), 1);
$batch->rewind();
var_dump($batch->valid());
show($batch);
?>
--EXPECT--
bool(true)
0 Receipt
1 Receipt
