--TEST--
segments() counts beyond the 255 segments that a header can number
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach ([39015, 39016, 1000000] as $length) {
	$s = EzSms\segments(str_repeat('a', $length));
	echo "$s->units: $s->segments, $s->unitsLeft left\n";
}
?>
--EXPECT--
39015: 255, 0 left
39016: 256, 152 left
1000000: 6536, 8 left
