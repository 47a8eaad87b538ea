--TEST--
Every callback comes through Apache and mod_php as it was sent
--EXTENSIONS--
ezsms
--SKIPIF--
<?php
require __DIR__ . '/../support/web_servers.php';
skip_without('apache');
?>
--FILE--
<?php
require __DIR__ . '/../support/web_servers.php';

check_callbacks('apache', 'apache2handler');
?>
--EXPECT--
done
