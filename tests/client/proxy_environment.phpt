--TEST--
Without the option the environment's proxy is used; with '' none is
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([reply('1701:direct')]);
$proxy = new Gateway([reply('1701:proxied')]);
putenv("http_proxy={$proxy->url('')}");
echo $gateway->client()->sendText('60123456789', 'x')->messageId, "\n";
echo $gateway->client(proxy: '')->sendText('60123456789', 'x')->messageId, "\n";
?>
--EXPECT--
proxied
direct
