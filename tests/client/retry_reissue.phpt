--TEST--
libcurl's own repetitions and ours are counted together
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

/* The kept connection dies, and libcurl repeats; that one dies as well, and we do; the third is answered. */
$gateway = new Gateway([reply('1701:1'), ['then' => 'close'], ['then' => 'close'], reply('1701:2')]);
$client = $gateway->client(retries: 2);
$client->sendText('60123456789', 'one', seqno: 'a');
outcome(fn () => $client->sendText('60123456789', 'two', seqno: 'k'));
echo shown(seqnos($gateway->requests())), "\n";
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="2" seqno="k" type=Text recipients=1 segments=1 attempts=3 duplicate=false codes=[1701]
["a", "k", "k", "k"]
