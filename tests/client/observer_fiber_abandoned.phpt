--TEST--
A script may end while a Fiber is suspended in an observer
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

foreach ([true, false] as $persistent) {
	$gateways[] = $gateway = new Gateway([['then' => 'close'], reply('1701:2')]);
	$client = $gateway->client(retries: 5, persistent: $persistent, observer: fn (Attempt $attempt) => Fiber::suspend());
	$fibers[] = $fiber = new Fiber(function () use ($client) {
		try {
			$client->sendText('60123456789', 'x', seqno: 'k');
			echo "not reached\n";
		} finally {
			echo "finally\n";
		}
	});
	$fiber->start();
}
echo "end\n";
?>
--EXPECT--
end
finally
finally
