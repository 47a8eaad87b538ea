--TEST--
Of several unknown attempts the last one's facts are told
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$html = reply('<html>', '500 Internal Server Error', ['Connection: close']);
foreach ([[$html, ['then' => 'close']], [['then' => 'close'], $html], [reply('a very long reply'), reply('b')]] as $replies) {
	$gateway = new Gateway($replies);
	outcome(fn () => $gateway->client(retries: 1)->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=2 reply=""
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=500 returnCode=null seqno="k" attempts=2 reply="<html>"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=2 reply="b"
