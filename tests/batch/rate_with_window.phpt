--TEST--
A rate that would allow more waits for room in the window
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([['send' => reply('1701:1'), 'delay' => 30_000]]);
$start = hrtime(true);
$batch = $gateway->client()->sendMany(numbered(8), 2, 1000);
echo count(iterator_to_array($batch)), "\n";
echo $gateway->peak(), "\n";
/* Four times two, each 30 ms. */
var_dump(hrtime(true) - $start >= 119_000_000);
?>
--EXPECT--
8
2
bool(true)
