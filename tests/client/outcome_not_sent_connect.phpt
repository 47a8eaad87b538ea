--TEST--
Where nothing listens, the request was not sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

$client = new Client('demoezsms', '1234', null, 'http://' . dead_address() . '/');
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
outcome(fn () => $client->sendText('60123456789', 'x', seqno: ''));
outcome(fn () => $client->transferCredits('cust', 1, 'k'));
outcome(fn () => $client->credits());
outcome(fn () => $client->call('Other.aspx'));
?>
--EXPECT--
NotSentException code=0 phase=Connect curlCode=7 seqno="k" attempts=3
NotSentException code=0 phase=Connect curlCode=7 seqno=null attempts=3
NotSentException code=0 phase=Connect curlCode=7 seqno="k" attempts=3
NotSentException code=0 phase=Connect curlCode=7 seqno=null attempts=3
NotSentException code=0 phase=Connect curlCode=7 seqno=null attempts=3
