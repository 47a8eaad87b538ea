--TEST--
hex_encode() makes surrogate pairs of what lies beyond U+FFFF
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach (["\u{10000}", "\u{103FF}", "\u{10400}", "\u{1F60E}", "\u{10FFFF}"] as $text) {
	echo EzSms\hex_encode($text), "\n";
}
?>
--EXPECT--
D800DC00
D800DFFF
D801DC00
D83DDE0E
DBFFDFFF
