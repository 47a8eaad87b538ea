--TEST--
A status that is no number is refused, and the value is told
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

foreach (['', 'delivered', '-1', '+6', '+', '6 ', ' 6', '6%00', '%006', '6.0', '0x6', '1e1', '1000000000', '0000000006', '18446744073709551622', '%D9%A6', '6%0A', '6,7'] as $status) {
	echo refused(fn () => DeliveryReport::fromQuery("MsgId=1&Sender=2&Status=$status")), "\n";
}
?>
--EXPECT--
NOT_A_NUMBER field="Status" found=""
NOT_A_NUMBER field="Status" found="delivered"
NOT_A_NUMBER field="Status" found="-1"
NOT_A_NUMBER field="Status" found=" 6"
NOT_A_NUMBER field="Status" found=" "
NOT_A_NUMBER field="Status" found="6 "
NOT_A_NUMBER field="Status" found=" 6"
NOT_A_NUMBER field="Status" found="6\\x00"
NOT_A_NUMBER field="Status" found="\\x006"
NOT_A_NUMBER field="Status" found="6.0"
NOT_A_NUMBER field="Status" found="0x6"
NOT_A_NUMBER field="Status" found="1e1"
NOT_A_NUMBER field="Status" found="1000000000"
NOT_A_NUMBER field="Status" found="0000000006"
NOT_A_NUMBER field="Status" found="18446744073709551622"
NOT_A_NUMBER field="Status" found="\\xD9\\xA6"
NOT_A_NUMBER field="Status" found="6\\x0A"
NOT_A_NUMBER field="Status" found="6,7"
