--TEST--
A fatal error in the source while messages are under way: a shutdown function sends
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

$batch = client()->sendMany(source(), 2);
register_shutdown_function(function () use ($batch) {
	echo "\n", kind(client()->sendText('60123456789', 'after')), "\n";
	show(client()->sendMany(elements('a', 'b'), 1));
	show_counts($batch);
});
show($batch);
SCRIPT);
$sent = fields($gateway, 'message');
sort($sent);
echo implode(' ', $sent), "\n";
?>
--EXPECTF--
1 Receipt

Fatal error: Cannot redeclare %Ssource() %A
Receipt
0 Receipt
1 Receipt
pulled=2 inFlight=1 settled=1 accepted=1 rejected=0 notSent=0 unknown=0 invalid=0 
status 255
a after b t0 t1
