--TEST--
hex_decode() makes one character of a surrogate pair
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach (['D800DC00', 'D800DFFF', 'DBFFDC00', 'DBFFDFFF', 'D83DDE0E'] as $digits) {
	echo bin2hex(EzSms\hex_decode($digits)), "\n";
}
?>
--EXPECT--
f0908080
f0908fbf
f48fb080
f48fbfbf
f09f988e
