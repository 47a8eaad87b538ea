--TEST--
Every callback comes through the development server as it was sent
--EXTENSIONS--
ezsms
--SKIPIF--
<?php
require __DIR__ . '/../support/web_servers.php';
skip_without('php');
?>
--FILE--
<?php
require __DIR__ . '/../support/web_servers.php';

check_callbacks('php', 'cli-server');
?>
--EXPECT--
done
