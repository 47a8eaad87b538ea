--TEST--
call() refuses the credentials' names, in any case, and what no form can hold, and nothing is sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
foreach ([['username' => 'x'], ['password' => 'x'], ['Password' => 'x'], ['USERNAME' => 'x'], ['x'], ['' => 'x'], ['a' => null], ['a' => ['b']], ['a' => new stdClass()], ['a' => STDIN], ['a' => INF], ['a' => NAN]] as $parameters) {
	refusal(fn () => $gateway->client()->call('Other.aspx', $parameters));
}
refusal(fn () => $gateway->client(parameters: ['password' => 'pw'])->call('Other.aspx', ['Pw' => 'x']));
var_dump($gateway->connections());
?>
--EXPECT--
ValueError: Argument #2 ($parameters)
ValueError: Argument #2 ($parameters)
ValueError: Argument #2 ($parameters)
ValueError: Argument #2 ($parameters)
ValueError: Argument #2 ($parameters)
ValueError: Argument #2 ($parameters)
TypeError: Argument #2 ($parameters)
TypeError: Argument #2 ($parameters)
TypeError: Argument #2 ($parameters)
TypeError: Argument #2 ($parameters)
ValueError: Argument #2 ($parameters)
ValueError: Argument #2 ($parameters)
ValueError: Argument #2 ($parameters)
array(0) {
}
