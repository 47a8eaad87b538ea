--TEST--
After an outcome that broke its connection the client goes on with a new one
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([['then' => 'hang'], reply('1701:1'), ['send' => "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", 'then' => 'close'], reply('1701:2')]);
$client = $gateway->client(timeout: 1.5);
for ($i = 0; $i < 4; $i++) {
	outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=28 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
UnknownOutcomeException code=0 phase=Reply curlCode=18 httpStatus=200 returnCode=null seqno="k" attempts=1 reply=""
Receipt code=1701 returnCode=Sent messageId="2" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
