--TEST--
Aliases in php.ini that can not be read leave the default
--EXTENSIONS--
ezsms
--INI--
ezsms.callback_aliases="Nothing=x"
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

var_dump(ini_get('ezsms.callback_aliases'));
show(fn () => DeliveryReport::fromQuery('MsgId=1&Sender=2&Status=6'), 'messageId');
?>
--EXPECT--
Warning: ezsms.callback_aliases must be a list of Field=Name with fields of a callback; the default is used in Unknown on line 0
string(0) ""
{"messageId":"1"}
