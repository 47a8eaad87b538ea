--TEST--
call() without parameters sends the credentials
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$gateway->client()->call('folder/Other.aspx');
array_map(show_request(...), $gateway->requests());
?>
--EXPECT--
POST /websmsapi/folder/Other.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 32

username=demoezsms&password=1234
