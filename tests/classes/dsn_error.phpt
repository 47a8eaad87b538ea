--TEST--
A DSN that is none, or lacks something, is refused by its argument
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

foreach ([
	'', 'x', 'https://u:p@h/', 'http://u:p@h/', 'ezsms:u:p@h', 'ezsms+https://u:p@h/', 'ezsms://h/', 'ezsms://u@h/', 'ezsms://:p@h/',
	'ezsms://u:@h/', 'ezsms://u:p@', 'ezsms://u:p@/x', 'ezsms://u:p@h:99999/', 'ezsms://u:p@h/#x', 'ezsms://u:p@h h/', 'ezsms:/u:p@h/x://',
	"ezsms://u:p@h/\0", 'ezsms://u:p@h%7F/',
] as $dsn) {
	refusal(fn () => Client::fromDsn($dsn));
}
?>
--EXPECT--
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
ValueError: Argument #1 ($dsn)
