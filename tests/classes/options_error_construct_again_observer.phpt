--TEST--
Constructing again changes neither observer, retries nor seqno
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;
use EzSms\Options;

$options = new Options(retries: 1, observer: fn () => print("first\n"), seqno: false);
refusal(fn () => $options->__construct(retries: 5, observer: fn () => print("second\n"), seqno: true));
refusal(fn () => $options->__construct());
$gateway = new Gateway([['then' => 'close']]);
outcome(fn () => (new Client('u', 'p', null, $gateway->url(), $options))->sendText('60123456789', 'x', seqno: 'k'));
var_dump($options->retries, $options->seqno);
?>
--EXPECT--
Error
Error
first
first
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=2 reply=""
int(1)
bool(false)
