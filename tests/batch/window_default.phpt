--TEST--
Without a window, 16 are under way at once
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 16, 'delay' => 50_000]]);
$batch = $gateway->client()->sendMany(numbered(20));
echo count(array_filter(array_map(kind(...), iterator_to_array($batch)), fn (string $kind) => $kind === 'Receipt')), "\n";
echo $gateway->peak(), "\n";
?>
--EXPECT--
20
16
