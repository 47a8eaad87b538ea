--TEST--
A broadcast to ten thousand numbers is one request, in the order given
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$numbers = array_map(fn (int $n) => (string)(60100000000 + $n * 7919 % 10000), range(0, 9999));
outcome(fn () => $gateway->client()->broadcast($numbers, 'x', seqno: ''));
parse_str($gateway->requests()[0]->body, $parameters);
var_dump(explode(',', $parameters['mobile']) === $numbers);
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno=null type=Text recipients=10000 segments=1 attempts=1 duplicate=false codes=[1701]
bool(true)
