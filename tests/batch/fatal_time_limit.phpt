--TEST--
max_execution_time that is up in the source: a shutdown function sends
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
	set_time_limit(1);
	while (true) {
	}
}

register_shutdown_function(function () {
	set_time_limit(0);
	echo "\n", kind(client()->sendText('60123456789', 'after')), "\n";
});
$batch = client()->sendMany(source(), 2);
show($batch);
SCRIPT);
?>
--EXPECTF--
1 Receipt

Fatal error: Maximum execution time of 1 second exceeded %A
Receipt
status 255
