--TEST--
Where a handler throws before anything was handed over, the request was not sent
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Client;
use EzSms\Options;

$hole = new BlackHole();
$deaf = new Gateway([['then' => 'ignore']]);
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn () => throw new LogicException('mine'));
foreach (["http://$hole->address", $deaf->url(scheme: 'https')] as $url) {
	$client = new Client('u', 'p', null, $url, new Options(timeout: 60, connectTimeout: 60, retries: 5));
	pcntl_alarm(1);
	within(20, fn () => chain(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']));
}
?>
--EXPECT--
LogicException: mine
NotSentException code=0 phase=Connect seqno="k" attempts=1
in time
LogicException: mine
NotSentException code=0 phase=Tls seqno="k" attempts=1
in time
