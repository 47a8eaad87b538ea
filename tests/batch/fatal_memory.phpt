--TEST--
Memory that is out in the source: a shutdown function sends
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
	str_repeat('x', 64 << 20);
}

register_shutdown_function(function () {
	echo "\n", kind(client()->sendText('60123456789', 'after')), "\n";
});
$batch = client()->sendMany(source(), 2);
show($batch);
SCRIPT, ['memory_limit' => '32M']);
$sent = fields($gateway, 'message');
sort($sent);
echo implode(' ', $sent), "\n";
?>
--EXPECTF--
1 Receipt

Fatal error: Allowed memory size of 33554432 bytes exhausted %A
Receipt
status 255
after t0 t1
