--TEST--
However many retries are left, a call to where nothing listens ends at its time-out
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\NotSentException;

$port = new Port();
within(6, function () use ($port) {
	try {
		$port->client(timeout: 1.5, retries: 100)->sendText('60123456789', 'x', seqno: 'k');
	} catch (NotSentException $e) {
		echo $e->phase->name, ' ', $e->curlCode, ' ', $e->seqno, "\n";
		var_dump($e->attempts > 1);
	}
});
?>
--EXPECT--
Connect 7 k
bool(true)
in time
