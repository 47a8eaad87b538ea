--TEST--
hex_decode() refuses half a surrogate pair, and a pair the wrong way round
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach ([
	'D83D',
	'0041D83D',
	'D83D0041',
	'D83DD83DDE0E',
	'D83DE000',
	'DE0E',
	'0041DE0E',
	'DE0ED83D',
	'D83DDE0EDE0E',
] as $digits) {
	try {
		EzSms\hex_decode($digits);
		echo "accepted\n";
	} catch (ValueError $e) {
		echo $e->getMessage(), "\n";
	}
}
?>
--EXPECT--
EzSms\hex_decode(): Argument #1 ($digits) has a surrogate without its other half at offset 0
EzSms\hex_decode(): Argument #1 ($digits) has a surrogate without its other half at offset 4
EzSms\hex_decode(): Argument #1 ($digits) has a surrogate without its other half at offset 0
EzSms\hex_decode(): Argument #1 ($digits) has a surrogate without its other half at offset 0
EzSms\hex_decode(): Argument #1 ($digits) has a surrogate without its other half at offset 0
EzSms\hex_decode(): Argument #1 ($digits) has a surrogate without its other half at offset 0
EzSms\hex_decode(): Argument #1 ($digits) has a surrogate without its other half at offset 4
EzSms\hex_decode(): Argument #1 ($digits) has a surrogate without its other half at offset 0
EzSms\hex_decode(): Argument #1 ($digits) has a surrogate without its other half at offset 8
