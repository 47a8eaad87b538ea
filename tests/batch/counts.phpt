--TEST--
Counts before, in and after the loop, of every kind
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([reply('1701:1'), reply('1718'), reply('1705'), reply('1703'), reply('<html>')]);
$batch = $gateway->client()->sendMany([...elements('a', 'b', 'c', 'd', 'e'), null], 1);
show_counts($batch);
foreach ($batch as $outcome) {
	show_counts($batch);
}
show_counts($batch);
?>
--EXPECT--
pulled=0 inFlight=0 settled=0 accepted=0 rejected=0 notSent=0 unknown=0 invalid=0 
pulled=1 inFlight=0 settled=1 accepted=1 rejected=0 notSent=0 unknown=0 invalid=0 
pulled=2 inFlight=0 settled=2 accepted=2 rejected=0 notSent=0 unknown=0 invalid=0 
pulled=3 inFlight=0 settled=3 accepted=2 rejected=1 notSent=0 unknown=0 invalid=0 
pulled=4 inFlight=0 settled=4 accepted=2 rejected=1 notSent=0 unknown=1 invalid=0 
pulled=5 inFlight=0 settled=5 accepted=2 rejected=1 notSent=0 unknown=2 invalid=0 
pulled=6 inFlight=0 settled=6 accepted=2 rejected=1 notSent=0 unknown=2 invalid=1 
pulled=6 inFlight=0 settled=6 accepted=2 rejected=1 notSent=0 unknown=2 invalid=1 
