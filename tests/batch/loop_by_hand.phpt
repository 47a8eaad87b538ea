--TEST--
The methods of Iterator, called by hand
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(numbered(3), 1);
var_dump($batch->valid(), $batch->current(), $batch->key());
$batch->rewind();
$batch->rewind();
var_dump($batch->valid(), $batch->key(), kind($batch->current()), $batch->current() === $batch->current());
$batch->next();
var_dump($batch->valid(), $batch->key(), kind($batch->current()));
$batch->rewind();
var_dump($batch->valid(), $batch->key(), kind($batch->current()));
$batch->next();
var_dump($batch->valid(), $batch->current(), $batch->key());
$batch->next();
$batch->rewind();
var_dump($batch->valid());
?>
--EXPECT--
bool(false)
NULL
NULL
bool(true)
int(0)
string(7) "Receipt"
bool(true)
bool(true)
int(1)
string(7) "Receipt"
bool(true)
int(2)
string(7) "Receipt"
bool(false)
NULL
NULL
bool(false)
