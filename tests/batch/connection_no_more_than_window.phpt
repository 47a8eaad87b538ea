--TEST--
No more connections than the window is wide
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
iterator_count($gateway->client()->sendMany(numbered(100), 4));
var_dump(count($gateway->requests()), count($gateway->connections()) <= 4);
?>
--EXPECT--
int(100)
bool(true)
