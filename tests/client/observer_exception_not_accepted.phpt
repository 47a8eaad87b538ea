--TEST--
What an observer throws comes out with the call's own exception behind it
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Client;
use EzSms\Options;

$options = ['observer' => fn () => throw new LogicException('mine'), 'retries' => 0];
foreach ([reply('1704'), reply('1703'), ['then' => 'close']] as $reply) {
	$gateway = new Gateway([$reply]);
	chain(fn () => $gateway->client(...$options)->sendText('60123456789', 'x', seqno: 'k'));
}
chain(fn () => (new Client('u', 'p', null, 'http://' . dead_address(), new Options(...$options)))->sendText('60123456789', 'x', seqno: 'k'));
?>
--EXPECT--
LogicException: mine
RejectedException code=1704 returnCode=InsufficientCredits seqno="k" attempts=1
LogicException: mine
UnknownOutcomeException code=1703 phase=Reply curlCode=0 httpStatus=200 returnCode=ServerError seqno="k" attempts=1 reply="1703"
LogicException: mine
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
LogicException: mine
NotSentException code=0 phase=Connect curlCode=7 seqno="k" attempts=1
