--TEST--
No setting of PHP for its own variables limits or changes a query
--EXTENSIONS--
ezsms
--INI--
max_input_vars=1
max_input_nesting_level=1
arg_separator.input=";"
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

$query = '';
for ($i = 0; $i < 5000; $i++) {
	$query .= "x$i=$i&";
}
$report = DeliveryReport::fromQuery("$query&MsgId=1&Sender=2&Status=6&a[b][c][d]=1&a;b=2");
var_dump(count($report->raw), count($report->extra), $report->extra['x4999'], $report->extra['a[b][c][d]'], $report->extra['a;b']);
$expected = array_fill(0, 32_000, '');
var_dump(DeliveryReport::fromQuery('MsgId=1&Sender=2&Status=6' . str_repeat('&y', 32_000))->extra['y'] === $expected);
var_dump(EzSms\authenticate_callback(['p' => '1'], "{$query}p=1"));
?>
--EXPECT--
int(5005)
int(5002)
string(4) "4999"
string(1) "1"
string(1) "2"
bool(true)
bool(true)
