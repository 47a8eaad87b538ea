--TEST--
A rejection after attempts that were not sent is a rejection
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$port = new Port();
$gateway = null;
$observer = function () use (&$gateway, $port) { $gateway ??= $port->listen([reply('1704'), reply('1718')]); };
outcome(fn () => $port->client(observer: $observer, retries: 5)->sendText('60123456789', 'x', seqno: 'k'));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
RejectedException code=1704 returnCode=InsufficientCredits seqno="k" attempts=2
1
