--TEST--
The site's own parameters, in a query or an array
--EXTENSIONS--
ezsms
--FILE--
<?php
use function EzSms\authenticate_callback;

$secret = 'a b&c=d%+é' . "\0" . '"';
foreach ([
	[['p' => '1234'], 'p=1234'],
	[['u' => 'user', 'p' => '1234'], 'MsgId=1&u=user&Sender=2&p=1234&Status=6'],
	[['p' => '1234', 'u' => 'user'], 'u=user&p=1234'],
	[['p' => 1234], 'p=1234'],
	[['p' => -5], 'p=-5'],
	[['p' => $secret], 'p=' . urlencode($secret)],
	[['p' => $secret], 'p=' . rawurlencode($secret)],
	[['a b' => 'x'], 'a+b=x'],
	[['a[b]' => 'x'], 'a[b]=x'],
	[['7' => 'x'], '7=x'],
	[[7 => 'x'], '7=x'],
	[[-7 => 'x'], '-7=x'],
	[['p' => '1234'], 'other=1&other=2&p=1234'],
	[['p' => '1234'], ['p' => '1234', 'other' => ['x']]],
	[['u' => 'user', 'p' => 1234], ['MsgId' => '1', 'p' => '1234', 'u' => 'user']],
	[[7 => 'x'], [7 => 'x']],
	[['p' => $secret], ['p' => $secret]],
	[['p' => '0'], 'p=0'],
	[['p' => 0], 'p=0'],
] as $i => [$expected, $query]) {
	if (authenticate_callback($expected, $query) !== true) {
		echo "$i is false\n";
	}
}
$value = '1234';
var_dump(authenticate_callback(['p' => &$value], ['p' => &$value]), authenticate_callback(expected: ['p' => 'x'], query: 'p=x'));
?>
--EXPECT--
bool(true)
bool(true)
