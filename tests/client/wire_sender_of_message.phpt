--TEST--
A message's own sender goes before the client's
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$gateway->client('demoezsms')->sendText('60123456789', 'Test message', sender: '60111111111', seqno: '');
echo $gateway->requests()[0]->body, "\n";
?>
--EXPECT--
username=demoezsms&password=1234&message=Test%20message&mobile=60123456789&sender=60111111111&type=1
