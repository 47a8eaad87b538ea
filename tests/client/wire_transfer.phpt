--TEST--
A transfer is creditsTransfer.aspx with cust and credit
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Method;

$gateway = new Gateway([reply('1707')]);
foreach ([Method::Post, Method::Get] as $method) {
	$client = $gateway->client(method: $method);
	$client->transferCredits('customer1', 100, '');
	$client->transferCredits('customer1', 100, 'order-123');
}
array_map(show_request(...), $gateway->requests());
?>
--EXPECT--
POST /websmsapi/creditsTransfer.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 58

username=demoezsms&password=1234&cust=customer1&credit=100
POST /websmsapi/creditsTransfer.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 74

username=demoezsms&password=1234&cust=customer1&credit=100&seqno=order-123
GET /websmsapi/creditsTransfer.aspx?username=demoezsms&password=1234&cust=customer1&credit=100 HTTP/1.1

GET /websmsapi/creditsTransfer.aspx?username=demoezsms&password=1234&cust=customer1&credit=100&seqno=order-123 HTTP/1.1
