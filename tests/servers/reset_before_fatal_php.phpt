--TEST--
Connections that an observer has reset are closed, although a fatal error ends the request then
--EXTENSIONS--
ezsms
--SKIPIF--
<?php
require __DIR__ . '/../support/web_servers.php';
skip_without('php');
if (!is_dir('/proc/self/fd')) {
	echo 'skip the descriptors of a process are counted in /proc';
}
?>
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/web_servers.php';

$gateway = new Gateway([reply('1701:1')]);
$server = new WebServer('php', ['page.php' => __DIR__ . '/../support/fatal_page.php']);
$counts = [];
for ($i = 0; $i < 12; $i++) {
	$server->get('page', 'gateway=' . urlencode($gateway->url()));
	$counts[] = $server->get('page', '')['sockets'];
}
var_dump(count($gateway->requests()), $counts[11] - $counts[1]);
?>
--EXPECT--
int(12)
int(0)
