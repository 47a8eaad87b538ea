--TEST--
Nothing to expect would let everybody in
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use function EzSms\authenticate_callback;

foreach ([
	[],
	['p' => ''],
	['u' => 'user', 'p' => ''],
	['' => 'x'],
	['p' => '1', '' => 'x'],
	['p' => null],
	['p' => true],
	['p' => 1.5],
	['p' => ['1']],
	['p' => new class { public function __toString(): string { return 'x'; } }],
] as $expected) {
	foreach (['p=1', ['p' => '1'], null] as $query) {
		refusal(fn () => authenticate_callback($expected, $query));
	}
}
$empty = '';
refusal(fn () => authenticate_callback(['p' => &$empty], 'p='));
refusal(fn () => authenticate_callback());
refusal(fn () => authenticate_callback('p', 'p=1'));
refusal(fn () => authenticate_callback(['p' => '1'], new ArrayObject()));
?>
--EXPECT--
ValueError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
TypeError: Argument #1 ($expected)
ValueError: Argument #1 ($expected)
ArgumentCountError
TypeError: Argument #1 ($expected)
TypeError: Argument #2 ($query)
