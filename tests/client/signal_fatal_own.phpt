--TEST--
A handler that ends the script with a fatal error leaves the shutdown functions able to send, also a client with connections of its own
--EXTENSIONS--
ezsms
pcntl
--INI--
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

with_zend_allocator(__FILE__);
$gateway = new Gateway([['then' => 'hang', 'signal' => SIGUSR1], reply('1701:2')]);
$client = $gateway->client(timeout: 60, retries: 5, persistent: false);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () { eval('function strlen() {}'); });
register_shutdown_function(function () use ($client) {
	echo strtok(error_get_last()['message'], '('), "\n";
	outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'after'), ['codes']);
});
$client->sendText('60123456789', 'x', seqno: 'k');
echo "not reached\n";
?>
--EXPECTF--
Cannot redeclare %Sstrlen
Receipt code=1701 returnCode=Sent messageId="2" seqno="after" type=Text recipients=1 segments=1 attempts=1 duplicate=false
