--TEST--
An empty list or a bad element is refused with its position, and nothing is sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$client = $gateway->client();
refusal(fn () => $client->broadcast([], 'x'));
refusal(fn () => $client->broadcast(['60123456789', '0123'], 'x'), '/element 1/');
refusal(fn () => $client->broadcast(['60123456789', '60198765432', ''], 'x'), '/element 2/');
refusal(fn () => $client->broadcast(['a' => 'x', 'b' => '60123456789'], 'x'), '/element 0/');
refusal(fn () => $client->broadcast(['60123456789', null], 'x'), '/element 1/');
refusal(fn () => $client->broadcast([['60123456789']], 'x'), '/element 0/');
refusal(fn () => $client->broadcast([1.5], 'x'), '/element 0/');
refusal(fn () => $client->broadcast([601234567, -601234567], 'x'), '/element 1/');
refusal(fn () => $client->broadcast(['60123456789,60198765432'], 'x'), '/element 0/');
var_dump($gateway->connections());
?>
--EXPECT--
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to) ... element 1
ValueError: Argument #1 ($to) ... element 2
ValueError: Argument #1 ($to) ... element 0
TypeError: Argument #1 ($to) ... element 1
TypeError: Argument #1 ($to) ... element 0
TypeError: Argument #1 ($to) ... element 0
ValueError: Argument #1 ($to) ... element 1
ValueError: Argument #1 ($to) ... element 0
array(0) {
}
