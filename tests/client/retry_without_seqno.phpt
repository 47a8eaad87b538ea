--TEST--
Without a seqno an unknown outcome is not tried again
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\BarcodeFormat;
use EzSms\Client;
use EzSms\Message;

foreach ([['then' => 'close'], reply('', '503 Service Unavailable')] as $reply) {
	foreach ([
		fn (Client $client) => $client->sendText('60123456789', 'x', seqno: ''),
		fn (Client $client) => $client->sendBinary('60123456789', 'x', seqno: ''),
		fn (Client $client) => $client->sendBarcode('60123456789', 'x', BarcodeFormat::Ems, seqno: ''),
		fn (Client $client) => $client->broadcast(['60123456789'], 'x', seqno: ''),
		fn (Client $client) => $client->send(Message::text('60123456789', 'x', seqno: '')),
		fn (Client $client) => $client->transferCredits('customer1', 1, ''),
	] as $call) {
		$gateway = new Gateway([$reply, reply('1701:2')]);
		outcome(fn () => $call($gateway->client(retries: 5)), ['curlCode']);
		echo count($gateway->requests()), "\n";
	}
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
1
UnknownOutcomeException code=0 phase=Reply httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
1
UnknownOutcomeException code=0 phase=Reply httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
1
UnknownOutcomeException code=0 phase=Reply httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
1
UnknownOutcomeException code=0 phase=Reply httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
1
UnknownOutcomeException code=0 phase=Reply httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
1
UnknownOutcomeException code=0 phase=Reply httpStatus=503 returnCode=null seqno=null attempts=1 reply=""
1
UnknownOutcomeException code=0 phase=Reply httpStatus=503 returnCode=null seqno=null attempts=1 reply=""
1
UnknownOutcomeException code=0 phase=Reply httpStatus=503 returnCode=null seqno=null attempts=1 reply=""
1
UnknownOutcomeException code=0 phase=Reply httpStatus=503 returnCode=null seqno=null attempts=1 reply=""
1
UnknownOutcomeException code=0 phase=Reply httpStatus=503 returnCode=null seqno=null attempts=1 reply=""
1
UnknownOutcomeException code=0 phase=Reply httpStatus=503 returnCode=null seqno=null attempts=1 reply=""
1
