--TEST--
Counts that were taken stay as they are, and can't be changed
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(numbered(3), 1);
$before = $batch->counts();
iterator_count($batch);
show_counts($before);
show_counts($batch);
refusal(fn () => $before->pulled = 1, '/readonly/');
refusal(fn () => new EzSms\BatchCounts(), '/private EzSms/');
?>
--EXPECT--
pulled=0 inFlight=0 settled=0 accepted=0 rejected=0 notSent=0 unknown=0 invalid=0 
pulled=3 inFlight=0 settled=3 accepted=3 rejected=0 notSent=0 unknown=0 invalid=0 
Error ... readonly
Error ... private EzSms
