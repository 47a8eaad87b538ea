--TEST--
The setting may be changed at any time
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

$read = fn () => DeliveryReport::fromQuery('id=1&Sender=2&Status=6');
echo refused($read), "\n";
var_dump(ini_set('ezsms.callback_aliases', 'MsgId=id'));
show($read, 'messageId');
ini_restore('ezsms.callback_aliases');
echo refused($read), "\n";
?>
--EXPECT--
MISSING field="MsgId" found=null
string(0) ""
{"messageId":"1"}
MISSING field="MsgId" found=null
