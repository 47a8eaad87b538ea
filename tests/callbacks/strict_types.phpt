--TEST--
The functions take what their declarations say
--EXTENSIONS--
ezsms
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../support/gateway.php';

use EzSms\DeliveryReport;

refusal(fn () => EzSms\authenticate_callback(['p' => '1'], 1));
refusal(fn () => DeliveryReport::fromQuery(1));
refusal(fn () => DeliveryReport::fromQuery(null));
?>
--EXPECT--
TypeError: Argument #2 ($query)
TypeError: Argument #1 ($query)
TypeError: Argument #1 ($query)
