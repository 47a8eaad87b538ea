--TEST--
A kept connection that is reset instead of an answer: with a seqno the request goes out again
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([reply('1701:1'), ['then' => 'refuse'], reply('1701:2')]);
$client = $gateway->client();
outcome(fn () => $client->sendText('60123456789', 'one', seqno: 'a'));
outcome(fn () => $client->sendText('60123456789', 'two', seqno: 'b'));
$requests = $gateway->requests();
var_dump(end($requests)->body === 'username=demoezsms&password=1234&message=two&mobile=60123456789&sender=demoezsms&type=1&seqno=b');
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno="a" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId="2" seqno="b" type=Text recipients=1 segments=1 attempts=2 duplicate=false codes=[1701]
bool(true)
