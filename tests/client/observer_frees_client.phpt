--TEST--
An observer may let go of the client: the send goes on, and then it is freed
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([true, false] as $persistent) {
	$gateway = new Gateway([['then' => 'close'], reply('1701:2')]);
	$client = null;
	$observer = function () use (&$client) {
		$client = null;
		gc_collect_cycles();
	};
	$client = $gateway->client(observer: $observer, retries: 2, persistent: $persistent);
	$weak = WeakReference::create($client);
	outcome(function () use (&$client) { return $client->sendText('60123456789', 'x', seqno: 'k'); }, ['codes']);
	var_dump($client, $weak->get());
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="2" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false
NULL
NULL
Receipt code=1701 returnCode=Sent messageId="2" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false
NULL
NULL
