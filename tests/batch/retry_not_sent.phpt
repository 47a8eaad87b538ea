--TEST--
What was not sent is tried again, also without a seqno
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$client = new EzSms\Client('u', 'p', null, 'http://' . dead_address(), new EzSms\Options(retries: 1, seqno: false));
$start = hrtime(true);
$batch = $client->sendMany(elements('a', 'b', 'c'), 3);
foreach ($batch as $outcome) {
	echo kind($outcome), ' ', $outcome->attempts, ' ', shown($outcome->seqno), "\n";
}
show_counts($batch);
$passed = hrtime(true) - $start;
var_dump($passed >= 125_000_000);
?>
--EXPECT--
NotSentException 2 null
NotSentException 2 null
NotSentException 2 null
pulled=3 inFlight=0 settled=3 accepted=0 rejected=0 notSent=3 unknown=0 invalid=0 
bool(true)
