--TEST--
Everything else is false
--EXTENSIONS--
ezsms
--FILE--
<?php
use function EzSms\authenticate_callback;

foreach ([
	'empty' => [['p' => '1234'], ''],
	'missing' => [['p' => '1234'], 'u=user'],
	'one missing' => [['u' => 'user', 'p' => '1234'], 'u=user'],
	'other missing' => [['u' => 'user', 'p' => '1234'], 'p=1234'],
	'without a value' => [['p' => '1234'], 'p'],
	'empty value' => [['p' => '1234'], 'p='],
	'wrong' => [['p' => '1234'], 'p=1235'],
	'first wrong' => [['u' => 'user', 'p' => '1234'], 'u=other&p=1234'],
	'second wrong' => [['u' => 'user', 'p' => '1234'], 'u=user&p=other'],
	'longer' => [['p' => '1234'], 'p=12345'],
	'shorter' => [['p' => '1234'], 'p=123'],
	'NUL behind' => [['p' => '1234'], 'p=1234%00'],
	'space behind' => [['p' => '1234'], 'p=1234+'],
	'cut at NUL' => [['p' => "1234\0x"], 'p=1234'],
	'case of the value' => [['p' => 'Secret'], 'p=secret'],
	'case of the name' => [['p' => '1234'], 'P=1234'],
	'case of one name' => [['u' => 'user', 'p' => '1234'], 'U=user&p=1234'],
	'repeated' => [['p' => '1234'], 'p=1234&p=1234'],
	'repeated, last right' => [['p' => '1234'], 'p=x&p=1234'],
	'repeated, first right' => [['p' => '1234'], 'p=1234&p='],
	'repeated three times' => [['p' => '1234'], 'p=1234&x&p&p=1234'],
	'repeated by an escape' => [['p' => '1234'], 'p=1234&%70=1234'],
	'brackets' => [['p' => '1234'], 'p[]=1234'],
	'encoded twice' => [['p' => '1234'], 'p=%2531234'],
	'names of PHP' => [['a_b' => '1'], 'a.b=1'],
	'leading zero' => [['p' => '1234'], 'p=01234'],
	'number as text' => [['p' => '1000'], 'p=1e3'],
	'number' => [['p' => 1000], 'p=1000.0'],
	'name with a zero' => [[7 => 'x'], '07=x'],
	'names swapped' => [['u' => 'a', 'p' => 'b'], 'u=b&p=a'],
	'in the name' => [['p' => '1234'], 'p%3D1234'],
	'with the sign' => [['p' => '1234'], '?p=1234'],
	'array, empty' => [['p' => '1234'], []],
	'array, missing' => [['p' => '1234'], ['u' => '1234']],
	'array, wrong' => [['p' => '1234'], ['p' => '1235']],
	'array, case' => [['p' => '1234'], ['P' => '1234']],
	'array, repeated' => [['p' => '1234'], ['p' => ['1234']]],
	'array, repeated twice' => [['p' => '1234'], ['p' => ['1234', '1234']]],
	'array, int' => [['p' => '1234'], ['p' => 1234]],
	'array, true' => [['p' => '1'], ['p' => true]],
	'array, null' => [['p' => '1234'], ['p' => null]],
	'array, object' => [['p' => 'x'], ['p' => new class { public function __toString(): string { return 'x'; } }]],
	'array, list' => [['p' => '1234'], ['p', '1234']],
	'too long' => [['p' => '1234'], 'p=1234&' . str_repeat('x', 65530)],
] as $case => [$expected, $query]) {
	if (authenticate_callback($expected, $query) !== false) {
		echo "$case is let in\n";
	}
}
var_dump(authenticate_callback(['p' => '1234'], 'p=1234&' . str_repeat('x', 65529)));
?>
--EXPECT--
bool(true)
