--TEST--
A number that is given twice, in whatever form, is sent to once
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
outcome(fn () => $gateway->client()->broadcast(['60123456789', '+60 12-345 6789', '60198765432', 'x' => '60123456789'], 'x', seqno: ''));
parse_str($gateway->requests()[0]->body, $parameters);
echo $parameters['mobile'], "\n";
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno=null type=Text recipients=2 segments=1 attempts=1 duplicate=false codes=[1701]
60123456789,60198765432
