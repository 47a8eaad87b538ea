--TEST--
hex_encode() and hex_decode() take a text of any length
--EXTENSIONS--
ezsms
--FILE--
<?php
// Characters of each length, and as many of them as make a short result, a long one and one of megabytes.
$characters = ['A' => '0041', "\u{E9}" => '00E9', "\u{60A8}" => '60A8', "\u{1F60E}" => 'D83DDE0E'];
foreach ($characters as $character => $digits) {
	foreach ([...range(0, 40), ...range(330, 350), ...range(500, 520), ...range(1015, 1035), ...range(1355, 1375),
		1000000] as $count) {
		$text = str_repeat($character, $count);
		$encoded = EzSms\hex_encode($text);
		if ($encoded !== str_repeat($digits, $count) || EzSms\hex_decode($encoded) !== $text) {
			echo "$count of $character\n";
		}
	}
}

// The offset is the same whatever came before it.
foreach ([0, 340, 341, 342, 1000000] as $count) {
	foreach ([
		fn () => EzSms\hex_encode(str_repeat("\u{60A8}", $count) . "\xED\xA0\x80" . str_repeat('A', 20)),
		fn () => EzSms\hex_decode(str_repeat('60A8', 4 * $count) . '60A' . str_repeat('x', 20)),
	] as $convert) {
		try {
			$convert();
			echo "accepted\n";
		} catch (ValueError $e) {
			echo substr($e->getMessage(), strrpos($e->getMessage(), ' ')), "\n";
		}
	}
}
?>
--EXPECT--
 0
 3
 1020
 5443
 1023
 5459
 1026
 5475
 3000000
 16000003
