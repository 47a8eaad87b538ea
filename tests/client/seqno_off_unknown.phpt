--TEST--
Switched off, what is unknown is not tried again, and what was not sent is
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Message;

$gateway = new Gateway([['then' => 'close'], reply('1701:2')]);
outcome(fn () => $gateway->client(seqno: false, retries: 5)->sendText('60123456789', 'x'));
$gateway = new Gateway([['then' => 'close'], reply('1701:2')]);
outcome(fn () => $gateway->client(seqno: false, retries: 5)->send(Message::text('60123456789', 'x')));
$gateway = new Gateway([['then' => 'close'], reply('1701:2')]);
outcome(fn () => $gateway->client(seqno: false, retries: 5)->transferCredits('customer1', 1));
$gateway = new Gateway([reply('1704')]);
outcome(fn () => $gateway->client(seqno: false, retries: 5)->sendText('60123456789', 'x'));
$port = new Port();
outcome(fn () => $port->client(seqno: false, retries: 1)->sendText('60123456789', 'x'));
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
RejectedException code=1704 returnCode=InsufficientCredits seqno=null attempts=1
NotSentException code=0 phase=Connect curlCode=7 seqno=null attempts=2
