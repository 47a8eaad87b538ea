--TEST--
call() sends the credentials and then the parameters in the order given
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Method;

$gateway = new Gateway();
foreach ([Method::Post, Method::Get] as $method) {
	$gateway->client(method: $method)->call('Other.aspx', ['Cust' => 'x y', 'cust' => 'ü', 'n' => -5, 'f' => 1.5, 'yes' => true, 'no' => false, 'a&b=' => '']);
}
array_map(show_request(...), $gateway->requests());
?>
--EXPECT--
POST /websmsapi/Other.aspx HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Content-Length: 87

username=demoezsms&password=1234&Cust=x%20y&cust=%C3%BC&n=-5&f=1.5&yes=1&no=0&a%26b%3D=
GET /websmsapi/Other.aspx?username=demoezsms&password=1234&Cust=x%20y&cust=%C3%BC&n=-5&f=1.5&yes=1&no=0&a%26b%3D= HTTP/1.1
