--TEST--
However many retries are left, a call that is never answered ends at its time-out
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\UnknownOutcomeException;

$gateway = new Gateway([['then' => 'close']]);
within(6, function () use ($gateway) {
	try {
		$gateway->client(timeout: 1.5, retries: 100)->sendText('60123456789', 'x', seqno: 'k');
	} catch (UnknownOutcomeException $e) {
		echo $e->phase->name, ' ', $e->httpStatus, ' ', $e->seqno, "\n";
		/* The time-out may strike while the last one is on its way. */
		$seen = count($gateway->requests());
		var_dump($seen > 1, $seen === $e->attempts || $seen === $e->attempts - 1);
	}
});
?>
--EXPECT--
Reply 0 k
bool(true)
bool(true)
in time
