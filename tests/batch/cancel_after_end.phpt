--TEST--
cancel() when all has settled
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([reply('1703')]);
$batch = $gateway->client()->sendMany(numbered(2));
echo iterator_count($batch), "\n";
var_dump($batch->cancel());
show_counts($batch);
?>
--EXPECT--
2
array(0) {
}
pulled=2 inFlight=0 settled=2 accepted=0 rejected=0 notSent=0 unknown=2 invalid=0 
