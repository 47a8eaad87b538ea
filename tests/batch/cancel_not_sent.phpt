--TEST--
What hadn't been sent when cancel() came is not among the unknown
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\Client;
use EzSms\Options;

/* It listens, and never answers the TLS handshake. */
$gateway = new Gateway([['then' => 'ignore']]);
$client = new Client('u', 'p', null, $gateway->url(scheme: 'https'), new Options(retries: 0));
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn () => throw new DomainException());
$batch = $client->sendMany(numbered(10), 2);
pcntl_alarm(1);
try {
	$batch->rewind();
} catch (DomainException) {
	var_dump($batch->cancel());
}
$found = iterator_to_array($batch);
ksort($found);
echo json_encode(array_map(kind(...), $found)), "\n";
show_counts($batch);
?>
--EXPECT--
array(0) {
}
["NotSentException","NotSentException"]
pulled=2 inFlight=0 settled=2 accepted=0 rejected=0 notSent=2 unknown=0 invalid=0 
