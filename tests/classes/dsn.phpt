--TEST--
A DSN gives credentials, host, path and sender
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

$gateway = new Gateway();
$client = Client::fromDsn("ezsms+http://demoezsms:1234@$gateway->address/websmsapi?sender=demoezsms");
$client->sendText('60123456789', 'Test message', seqno: '');
show_request($gateway->requests()[0]);
?>
--EXPECT--
POST /websmsapi/ISendSMS.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 98

username=demoezsms&password=1234&message=Test%20message&mobile=60123456789&sender=demoezsms&type=1
