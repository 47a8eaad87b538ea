--TEST--
An alias is a name or a list of names
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\DeliveryReport;

foreach ([1, null, true, 1.5, '', new stdClass(), [''], [1], [null], [['x']], ['x', '']] as $alias) {
	refusal(fn () => DeliveryReport::fromQuery('MsgId=1&Sender=2&Status=6', ['MsgId' => $alias]));
}
refusal(fn () => DeliveryReport::fromQuery('MsgId=1&Sender=2&Status=6', 'MsgId'));
refusal(fn () => DeliveryReport::fromQuery('MsgId=1&Sender=2&Status=6', null));
?>
--EXPECT--
ValueError: Argument #2 ($aliases)
ValueError: Argument #2 ($aliases)
ValueError: Argument #2 ($aliases)
ValueError: Argument #2 ($aliases)
ValueError: Argument #2 ($aliases)
ValueError: Argument #2 ($aliases)
ValueError: Argument #2 ($aliases)
ValueError: Argument #2 ($aliases)
ValueError: Argument #2 ($aliases)
ValueError: Argument #2 ($aliases)
ValueError: Argument #2 ($aliases)
TypeError: Argument #2 ($aliases)
TypeError: Argument #2 ($aliases)
