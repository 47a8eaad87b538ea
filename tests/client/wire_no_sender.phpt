--TEST--
Without a sender the parameter is left out
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$gateway->client(null)->sendText('60123456789', 'Test message', seqno: '');
echo $gateway->requests()[0]->body, "\n";
?>
--EXPECT--
username=demoezsms&password=1234&message=Test%20message&mobile=60123456789&type=1
