--TEST--
call() issues its request once at most, and tries again what was not sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['then' => 'close'], reply('1701')]);
outcome(fn () => $gateway->client(retries: 5)->call('Other.aspx', ['seqno' => 'k']));
echo count($gateway->requests()), "\n";

$gateway = new Gateway([reply('', '503 Service Unavailable'), reply('1701')]);
outcome(fn () => $gateway->client(retries: 5)->call('Other.aspx', ['seqno' => 'k']));
echo count($gateway->requests()), "\n";

$port = new Port();
$gateway = null;
$observer = function () use (&$gateway, $port) { $gateway ??= $port->listen([reply('anything')]); };
outcome(fn () => $port->client(observer: $observer)->call('Other.aspx'));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
1
Reply code=null returnCode=null messageId=null body="" httpStatus=503 attempts=1
1
Reply code=null returnCode=null messageId=null body="anything" httpStatus=200 attempts=2
1
