--TEST--
The source isn't asked before a message may be sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(numbered(3, $pulled), 3, 5);
$start = hrtime(true);
$batch->rewind();
var_dump($pulled === 1 || hrtime(true) - $start > 190_000_000);
$batch->next();
var_dump($pulled <= 2 || hrtime(true) - $start > 390_000_000);
?>
--EXPECT--
bool(true)
bool(true)
