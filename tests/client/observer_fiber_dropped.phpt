--TEST--
A Fiber that is dropped while it is suspended in an observer tries nothing again
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

foreach ([true, false] as $persistent) {
	$gateway = new Gateway([['then' => 'close'], reply('1701:2')]);
	$client = $gateway->client(retries: 5, persistent: $persistent, observer: fn (Attempt $attempt) => Fiber::suspend());
	$fiber = new Fiber(function () use ($client) {
		try {
			$client->sendText('60123456789', 'x', seqno: 'k');
		} catch (Throwable $e) {
			echo 'caught ', $e::class, "\n";
		} finally {
			echo "finally\n";
		}
	});
	$fiber->start();
	unset($fiber);
	gc_collect_cycles();
	echo count($gateway->requests()), ' ', $gateway->client()->sendText('60123456789', 'x')->messageId, "\n";
}
?>
--EXPECT--
finally
1 2
finally
1 2
