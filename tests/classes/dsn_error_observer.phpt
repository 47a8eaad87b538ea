--TEST--
A DSN has no place for an observer, nor room for Options beside options of its own
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;
use EzSms\Options;

refusal(fn () => Client::fromDsn('ezsms://u:p@h/?observer=strlen'));
refusal(fn () => Client::fromDsn('ezsms://u:p@h/?retries=1', new Options(observer: fn () => null)));
$gateway = new Gateway();
Client::fromDsn("ezsms+http://u:p@$gateway->address/", new Options(observer: fn () => print("observed\n")))->sendText('60123456789', 'x');
?>
--EXPECT--
ValueError: Argument #1 ($dsn)
ValueError: Argument #2 ($options)
observed
