--TEST--
A seqno may have 20 characters
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
echo $gateway->client()->sendText('60123456789', 'x', seqno: '!AZaz09-._~#$%&*+/=?')->seqno, "\n";
parse_str($gateway->requests()[0]->body, $parameters);
echo $parameters['seqno'], "\n";
?>
--EXPECT--
!AZaz09-._~#$%&*+/=?
!AZaz09-._~#$%&*+/=?
