--TEST--
seqno() tells every way apart to split a text into parts
--EXTENSIONS--
ezsms
--FILE--
<?php
$distinct = function (string $text): bool {
	$seen = [];
	$length = strlen($text);
	for ($cuts = 0; $cuts < 2 ** ($length - 1); $cuts++) {
		$parts = [''];
		for ($i = 0; $i < $length; $i++) {
			$parts[count($parts) - 1] .= $text[$i];
			if ($cuts >> $i & 1) {
				$parts[] = '';
			}
		}
		$seen[] = EzSms\seqno(...$parts);
		$seen[] = EzSms\seqno('', ...$parts);
		$seen[] = EzSms\seqno(...$parts, ...['']);
	}
	return count($seen) === 3 * 2 ** ($length - 1) && count($seen) === count(array_unique($seen));
};
/* With what a recipe might put between the parts, or before each. */
foreach (['abcdefgh', '1:a2:bc', '3:1:a0:', "a\0b\0\0c", 'a,b,,c|d', '11:11:11:'] as $text) {
	var_dump($distinct($text));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
