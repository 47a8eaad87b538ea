--TEST--
A batch that has come to its end holds no connections open
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(numbered(3), 1);
echo iterator_count($batch), "\n";
EzSms\reset_connections();
echo $gateway->closed(0), "\n";
show_counts($batch);
?>
--EXPECT--
3
client
pulled=3 inFlight=0 settled=3 accepted=3 rejected=0 notSent=0 unknown=0 invalid=0 
