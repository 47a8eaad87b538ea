--TEST--
PHP-FPM's master sends over TLS before it forks; its workers send at once, each over a connection of its own
--EXTENSIONS--
ezsms
openssl
--SKIPIF--
<?php
require __DIR__ . '/../support/web_servers.php';
skip_without('nginx', preload: true);
?>
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/certificates.php';
require __DIR__ . '/../support/web_servers.php';
require __DIR__ . '/../support/sending.php';

/* Slow enough that the two requests are answered at the same time. */
$certificates = new Certificates();
$gateway = new Gateway([['send' => reply('1701:1'), 'pace' => 1]], $certificates->leaf());
check_fork($gateway, 'https', $certificates->authority);
?>
--EXPECT--
master: fpm-fcgi, 1701, attempts: 1
workers: 2, then others
one-a: fpm-fcgi, 1701, attempts: 1, a child of the master
one-b: fpm-fcgi, 1701, attempts: 1, a child of the master
two-a: fpm-fcgi, 1701, attempts: 1, a child of the master
two-b: fpm-fcgi, 1701, attempts: 1, a child of the master
successor: fpm-fcgi, 1701, attempts: 1, a child of the master
the gateway saw: master, one-a, one-b, successor, two-a, two-b
processes that sent: 4, connections: 4, of a process: 1
the master's connection: requests: 1, closed by nobody, at its end by the client
