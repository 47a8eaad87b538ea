--TEST--
An observer may end the script: nothing is tried again, and shutdown functions can send
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['then' => 'close'], reply('1701:2')]);
register_shutdown_function(function () use ($gateway) {
	echo count($gateway->requests()), "\n";
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'after'), ['codes']);
});
$gateway->client(retries: 5, observer: function () { exit("exit\n"); })->sendText('60123456789', 'x', seqno: 'k');
echo "not reached\n";
?>
--EXPECT--
exit
1
Receipt code=1701 returnCode=Sent messageId="2" seqno="after" type=Text recipients=1 segments=1 attempts=1 duplicate=false
