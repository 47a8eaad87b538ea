--TEST--
A fatal error in the loop while messages are under way: a shutdown function goes on
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [['send' => reply('1701:1'), 'delay' => 500_000]]]);
run_alone($gateway, <<<'SCRIPT'
$batch = client()->sendMany(numbered(4), 3);
$keys = [];
register_shutdown_function(function () use ($batch, &$keys) {
	echo "\n", kind(client()->sendText('60123456789', 'after')), "\n";
	foreach ($batch as $key => $outcome) {
		$keys[] = $key;
	}
	sort($keys);
	echo implode(' ', $keys), "\n";
	show_counts($batch);
});
foreach ($batch as $key => $outcome) {
	$keys[] = $key;
	eval('function kind() {}');
}
SCRIPT);
?>
--EXPECTF--
Fatal error: Cannot redeclare %Skind() %A
Receipt
0 1 2 3
pulled=4 inFlight=0 settled=4 accepted=4 rejected=0 notSent=0 unknown=0 invalid=0 
status 255
