--TEST--
An observer that ends the script with a fatal error leaves the shutdown functions able to send
--EXTENSIONS--
ezsms
--INI--
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

with_zend_allocator(__FILE__);
$gateway = new Gateway([['then' => 'close'], reply('1701:2')]);
register_shutdown_function(function () use ($gateway) {
	echo strtok(error_get_last()['message'], '('), ' ', count($gateway->requests()), "\n";
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'after'), ['codes']);
});
$gateway->client(retries: 5, observer: function () { eval('function strlen() {}'); })->sendText('60123456789', 'x', seqno: 'k');
echo "not reached\n";
?>
--EXPECTF--
Cannot redeclare %Sstrlen 1
Receipt code=1701 returnCode=Sent messageId="2" seqno="after" type=Text recipients=1 segments=1 attempts=1 duplicate=false
