--TEST--
The host of a DSN may be an IPv6 address
--EXTENSIONS--
ezsms
--SKIPIF--
<?php
if (!@stream_socket_server('tcp://[::1]:0')) {
	die('skip no IPv6 here');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

$gateway = new Gateway([reply('10')], host: '[::1]');
outcome(fn () => Client::fromDsn("ezsms+http://u:p@$gateway->address/")->credits());
?>
--EXPECT--
Credits used=null remaining=10.0 raw="10"
