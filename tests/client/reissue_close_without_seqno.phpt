--TEST--
A kept connection that is closed instead of an answer: without a seqno nothing goes out again
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

$send = [
	fn (Client $client) => $client->sendText('60123456789', 'two', seqno: ''),
	fn (Client $client) => $client->call('Other.aspx'),
	fn (Client $client) => $client->transferCredits('customer1', 1, ''),
];
foreach ($send as $call) {
	$gateway = new Gateway([reply('1701:1'), ['then' => 'close'], reply('1701:2')]);
	$client = $gateway->client();
	$client->sendText('60123456789', 'one');
	outcome(fn () => $call($client), ['curlCode', 'phase']);
	$octets = array_column($gateway->connections(), 'octets');
	echo count($gateway->requests()), ' ', array_sum(array_slice($octets, 1)), "\n";
}
?>
--EXPECT--
UnknownOutcomeException code=0 httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
2 0
UnknownOutcomeException code=0 httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
2 0
UnknownOutcomeException code=0 httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
2 0
