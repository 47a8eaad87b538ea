--TEST--
segments() counts SMS as the networks do
--EXTENSIONS--
ezsms
--FILE--
<?php
$texts = [
	'160 a' => str_repeat('a', 160),
	'161 a' => str_repeat('a', 161),
	'80 ]' => str_repeat(']', 80),
	'81 ]' => str_repeat(']', 81),
	'153 ]' => str_repeat(']', 153),
	'152 a, ], 152 a' => str_repeat('a', 152) . ']' . str_repeat('a', 152),
	'70 中' => str_repeat('中', 70),
	'71 中' => str_repeat('中', 71),
	'35 😎' => str_repeat('😎', 35),
	'36 😎' => str_repeat('😎', 36),
	'67 😎' => str_repeat('😎', 67),
	'66 中, 😎, 66 中' => str_repeat('中', 66) . '😎' . str_repeat('中', 66),
	'70 decomposed é' => str_repeat("e\u{301}", 70),
	'80 a, CR LF, 79 a' => str_repeat('a', 80) . "\r\n" . str_repeat('a', 79),
	'80 a, LF, 79 a' => str_repeat('a', 80) . "\n" . str_repeat('a', 79),
];
foreach ($texts as $name => $text) {
	$s = EzSms\segments($text);
	echo "$name: {$s->segments} of {$s->units} units, {$s->unitsLeft} left, {$s->alphabet->name}\n";
}
?>
--EXPECT--
160 a: 1 of 160 units, 0 left, Gsm0338
161 a: 2 of 161 units, 145 left, Gsm0338
80 ]: 1 of 160 units, 0 left, Gsm0338
81 ]: 2 of 162 units, 143 left, Gsm0338
153 ]: 3 of 306 units, 151 left, Gsm0338
152 a, ], 152 a: 3 of 306 units, 152 left, Gsm0338
70 中: 1 of 70 units, 0 left, Unicode
71 中: 2 of 71 units, 63 left, Unicode
35 😎: 1 of 70 units, 0 left, Unicode
36 😎: 2 of 72 units, 61 left, Unicode
67 😎: 3 of 134 units, 65 left, Unicode
66 中, 😎, 66 中: 3 of 134 units, 66 left, Unicode
70 decomposed é: 3 of 140 units, 61 left, Unicode
80 a, CR LF, 79 a: 2 of 161 units, 145 left, Gsm0338
80 a, LF, 79 a: 1 of 160 units, 0 left, Gsm0338
