--TEST--
The limit is that of the query as it came, not as it is decoded
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

$query = 'MsgId=1&Sender=2&Status=6&x=' . str_repeat('%41', 21836);
var_dump(strlen($query));
var_dump(strlen(DeliveryReport::fromQuery($query)->extra['x']));
echo refused(fn () => DeliveryReport::fromQuery("$query&")), "\n";
?>
--EXPECT--
int(65536)
int(21836)
TOO_LONG field=null found=null
