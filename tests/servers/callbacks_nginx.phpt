--TEST--
Every callback comes through nginx and PHP-FPM as it was sent
--EXTENSIONS--
ezsms
--SKIPIF--
<?php
require __DIR__ . '/../support/web_servers.php';
skip_without('nginx');
?>
--FILE--
<?php
require __DIR__ . '/../support/web_servers.php';

check_callbacks('nginx', 'fpm-fcgi');
?>
--EXPECT--
done
