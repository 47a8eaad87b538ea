--TEST--
A window that is larger than the source
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 3]]);
$batch = $gateway->client()->sendMany(numbered(3), 1000);
$keys = array_keys(iterator_to_array($batch));
sort($keys);
echo implode(' ', $keys), "\n";
show_counts($batch);
?>
--EXPECT--
0 1 2
pulled=3 inFlight=0 settled=3 accepted=3 rejected=0 notSent=0 unknown=0 invalid=0 
