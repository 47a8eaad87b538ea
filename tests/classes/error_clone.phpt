--TEST--
What belongs to a client or was checked for one can't be cloned into something else
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

refusal(fn () => clone new Client('u', 'p'), '/uncloneable/');
?>
--EXPECT--
Error ... uncloneable
