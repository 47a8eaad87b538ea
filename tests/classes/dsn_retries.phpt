--TEST--
A DSN says how often to try again, and whether to generate seqnos
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Client;

foreach (['retries=0', 'retries=1', 'retries=3', ''] as $query) {
	$gateway = new Gateway([['then' => 'close']]);
	$client = Client::fromDsn("ezsms+http://u:p@$gateway->address/?$query");
	outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
	echo count($gateway->requests()), "\n";
}
foreach (['no', 'false', 'off', '0', 'yes', 'true', 'on', '1'] as $word) {
	$gateway = new Gateway([reply('1701')]);
	$receipt = Client::fromDsn("ezsms+http://u:p@$gateway->address/?seqno=$word")->sendText('60123456789', 'x');
	echo $word, ' ', strlen((string)$receipt->seqno), ' ', seqnos($gateway->requests()) === [$receipt->seqno] ? 'sent' : 'LOST', "\n";
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
1
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=2 reply=""
2
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=4 reply=""
4
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=3 reply=""
3
no 0 sent
false 0 sent
off 0 sent
0 0 sent
yes 20 sent
true 20 sent
on 20 sent
1 20 sent
