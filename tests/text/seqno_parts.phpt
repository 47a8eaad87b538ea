--TEST--
seqno() joins its parts unambiguously
--EXTENSIONS--
ezsms
--FILE--
<?php
$parts = [
	['a', 'bc'],
	['ab', 'c'],
	['abc'],
	['abc', ''],
	['', 'abc'],
	['', 'abc', ''],
	['a', 'b', 'c'],
	[''],
	['', ''],
	["a\0bc"],
	['a,bc'],
	['a:bc'],
	['a', ':bc'],
	['1:a2:bc'],
	['1:a', '2:bc'],
	['a2:bc'],
	['bc', 'a'],
	['abc '],
	['ABC'],
	[12, 3],
	[1, 23],
	[123],
	['0123'],
];
var_dump(count($parts) === count(array_unique(array_map(fn($p) => EzSms\seqno(...$p), $parts))));
?>
--EXPECT--
bool(true)
