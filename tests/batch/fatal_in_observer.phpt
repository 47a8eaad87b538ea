--TEST--
A fatal error in the observer: a shutdown function sends
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 3]]);
run_alone($gateway, <<<'SCRIPT'
register_shutdown_function(function () {
	echo "\n", kind(client()->sendText('60123456789', 'after')), "\n";
});
show(client(observer: fn () => eval('function kind() {}'))->sendMany(numbered(10), 3));
SCRIPT);
?>
--EXPECTF--
Fatal error: Cannot redeclare %Skind() %A
Receipt
status 255
