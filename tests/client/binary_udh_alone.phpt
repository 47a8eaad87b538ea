--TEST--
A UDH may stand without octets behind it
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
outcome(fn () => $gateway->client()->sendBinary('60123456789', '', "\x02\x70\x00", seqno: ''), ['segments']);
parse_str($gateway->requests()[0]->body, $parameters);
echo $parameters['message'], ' ', $parameters['type'], "\n";
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno=null type=BinaryWithUdh recipients=1 attempts=1 duplicate=false codes=[1701]
027000 5
