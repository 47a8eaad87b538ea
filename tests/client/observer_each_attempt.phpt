--TEST--
The observer is called once for each attempt, with what that one came to by itself
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['then' => 'close'], reply('<html>', '500 Internal Server Error', ['Connection: close']), reply('1704')]);
outcome(fn () => $gateway->client(observer: show_attempt(...), retries: 5)->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']);
?>
--EXPECT--
#1 issues=1 outcome=Unknown code=null httpStatus=0 phase=Reply curlCode=52 connectionReused=false
#2 issues=1 outcome=Unknown code=null httpStatus=500 phase=Reply curlCode=0 connectionReused=false
#3 issues=1 outcome=Rejected code=1704 httpStatus=200 phase=Reply curlCode=0 connectionReused=false
UnknownOutcomeException code=1704 phase=Reply httpStatus=200 returnCode=InsufficientCredits seqno="k" attempts=3 reply="1704"
