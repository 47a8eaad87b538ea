--TEST--
An option that a DSN can't have is refused with a list of those it can
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

foreach (['unknown=1', 'Timeout=1', 'pages=x', 'parameters=x', '=1', 'time%00out=1', 'options=x', 'username=x'] as $query) {
	refusal(fn () => Client::fromDsn("ezsms://u:p@h/?$query"), '/sender, timeout, connectTimeout, retries, method, caBundle, proxy, persistent, maxSegments, seqno$/');
}
?>
--EXPECT--
ValueError: Argument #1 ($dsn) ... sender, timeout, connectTimeout, retries, method, caBundle, proxy, persistent, maxSegments, seqno
ValueError: Argument #1 ($dsn) ... sender, timeout, connectTimeout, retries, method, caBundle, proxy, persistent, maxSegments, seqno
ValueError: Argument #1 ($dsn) ... sender, timeout, connectTimeout, retries, method, caBundle, proxy, persistent, maxSegments, seqno
ValueError: Argument #1 ($dsn) ... sender, timeout, connectTimeout, retries, method, caBundle, proxy, persistent, maxSegments, seqno
ValueError: Argument #1 ($dsn) ... sender, timeout, connectTimeout, retries, method, caBundle, proxy, persistent, maxSegments, seqno
ValueError: Argument #1 ($dsn) ... sender, timeout, connectTimeout, retries, method, caBundle, proxy, persistent, maxSegments, seqno
ValueError: Argument #1 ($dsn) ... sender, timeout, connectTimeout, retries, method, caBundle, proxy, persistent, maxSegments, seqno
ValueError: Argument #1 ($dsn) ... sender, timeout, connectTimeout, retries, method, caBundle, proxy, persistent, maxSegments, seqno
