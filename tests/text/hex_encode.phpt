--TEST--
hex_encode() writes four upper-case digits for each UTF-16 code unit
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach (["ABC", "\u{20AC}", "\u{60A8}\u{597D}", "\u{E9}", "\u{FEFF}"] as $text) {
	echo EzSms\hex_encode($text), "\n";
}
?>
--EXPECT--
004100420043
20AC
60A8597D
00E9
FEFF
