--TEST--
An option that a DSN has twice is refused by its name
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

foreach (['timeout=1&timeout=1', 'sender=a&retries=1&sender=b', 'proxy=&seqno=0&proxy=x', 'timeout=1&time%6Fut=2'] as $query) {
	refusal(fn () => Client::fromDsn("ezsms://u:p@h/?$query"), '/has "\w+" more than once$/');
}
?>
--EXPECT--
ValueError: Argument #1 ($dsn) ... has "timeout" more than once
ValueError: Argument #1 ($dsn) ... has "sender" more than once
ValueError: Argument #1 ($dsn) ... has "proxy" more than once
ValueError: Argument #1 ($dsn) ... has "timeout" more than once
