--TEST--
The same with connections of the client's own
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [held()]]);
run_alone($gateway, <<<'SCRIPT'
function source(): Generator
{
	yield 0 => ['60123456789', 't0'];
	yield 1 => ['60123456789', 't1'];
	eval('function source() {}');
}

$client = client(persistent: false);
register_shutdown_function(function () use ($client) {
	echo "\n", kind($client->sendText('60123456789', 'after')), "\n";
});
show($client->sendMany(source(), 2));
SCRIPT);
$sent = fields($gateway, 'message');
sort($sent);
echo implode(' ', $sent), "\n";
?>
--EXPECTF--
1 Receipt

Fatal error: Cannot redeclare %Ssource() %A
Receipt
status 255
after t0 t1
