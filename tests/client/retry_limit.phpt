--TEST--
There are as many attempts as retries, and the first; two retries by default
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Client;

$gateway = new Gateway([['then' => 'close']]);
foreach ([1, 3] as $retries) {
	outcome(fn () => $gateway->client(retries: $retries)->sendText('60123456789', 'x', seqno: "k$retries"));
}
outcome(fn () => (new Client('u', 'p', null, $gateway->url()))->sendText('60123456789', 'x', seqno: 'default'));
print_r(array_count_values(seqnos($gateway->requests())));
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k1" attempts=2 reply=""
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k3" attempts=4 reply=""
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="default" attempts=3 reply=""
Array
(
    [k1] => 2
    [k3] => 4
    [default] => 3
)
