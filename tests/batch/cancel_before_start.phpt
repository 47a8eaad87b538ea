--TEST--
cancel() before anything has begun
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(numbered(10));
var_dump($batch->cancel(), $batch->cancel());
show($batch);
show_counts($batch);
echo count($gateway->connections()), "\n";
?>
--EXPECT--
array(0) {
}
array(0) {
}
pulled=0 inFlight=0 settled=0 accepted=0 rejected=0 notSent=0 unknown=0 invalid=0 
0
