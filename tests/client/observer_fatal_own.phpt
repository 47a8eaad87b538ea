--TEST--
What a request left half done when it died is closed with it, in a process that lives on
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway();
$page = tempnam(sys_get_temp_dir(), 'ezsms');
file_put_contents($page, sprintf(
	'<?php
	$observer = function () { isset($_GET["die"]) and eval("function strlen() {}"); };
	$options = new EzSms\Options(persistent: false, observer: $observer);
	echo (new EzSms\Client("u", "p", null, %s, $options))->sendText("60123456789", "x")->messageId;',
	var_export($gateway->url(), true),
));
$address = dead_address();
$settings = '-d display_errors=0 -d auto_prepend_file=' . escapeshellarg(__DIR__ . '/../support/gateway.php');
$server = proc_open(
	'exec ' . getenv('TEST_PHP_EXECUTABLE') . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . " $settings -S $address " . escapeshellarg($page),
	array_fill(0, 3, ['file', '/dev/null', 'r+']),
	$pipes,
);
$deadline = hrtime(true) + 60_000_000_000;
while (!@stream_socket_client("tcp://$address") && hrtime(true) < $deadline) {
	usleep(10_000);
}
foreach (['', '?die'] as $query) {
	echo file_get_contents("http://$address/$query", context: stream_context_create(['http' => ['ignore_errors' => true]])), "\n";
}
echo $gateway->closed(0), ' ', $gateway->closed(1), "\n";
proc_terminate($server);
proc_close($server);
unlink($page);
?>
--EXPECT--
1

client client
