--TEST--
Between attempts there is a wait that grows: at least 125 ms, then 250, then 500
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$moments = [];
$observer = function (Attempt $attempt) use (&$moments) { $moments[] = hrtime(true); };
$port = new Port();
outcome(fn () => $port->client(observer: $observer, retries: 3)->sendText('60123456789', 'x', seqno: 'k'));
foreach ([125, 250, 500] as $i => $least) {
	/* The clock that is waited by has milliseconds. */
	$waited = ($moments[$i + 1] - $moments[$i]) / 1e6;
	echo $waited > $least - 2 ? 'waited' : "waited $waited ms", "\n";
}
?>
--EXPECT--
NotSentException code=0 phase=Connect curlCode=7 seqno="k" attempts=4
waited
waited
waited
