--TEST--
Options in the DSN and an Options exclude each other; a sender in the DSN does not
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;
use EzSms\Options;

refusal(fn () => Client::fromDsn('ezsms://u:p@h/?timeout=5', new Options()));
refusal(fn () => Client::fromDsn('ezsms://u:p@h/?sender=me&timeout=5', new Options()));
refusal(fn () => Client::fromDsn('ezsms://u:p@h/?sender=me', new Options()));
refusal(fn () => Client::fromDsn('ezsms://u:p@h/?timeout=5', null));
?>
--EXPECT--
ValueError: Argument #2 ($options)
ValueError: Argument #2 ($options)
accepted
accepted
