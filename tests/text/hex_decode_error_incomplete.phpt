--TEST--
hex_decode() refuses an incomplete code unit
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach (['0', '00', '004', '00410', '004100', '0041004', 'D83DDE0'] as $digits) {
	try {
		EzSms\hex_decode($digits);
		echo "accepted\n";
	} catch (ValueError $e) {
		echo $e->getMessage(), "\n";
	}
}
?>
--EXPECT--
EzSms\hex_decode(): Argument #1 ($digits) ends within a code unit of four hexadecimal digits at offset 1
EzSms\hex_decode(): Argument #1 ($digits) ends within a code unit of four hexadecimal digits at offset 2
EzSms\hex_decode(): Argument #1 ($digits) ends within a code unit of four hexadecimal digits at offset 3
EzSms\hex_decode(): Argument #1 ($digits) ends within a code unit of four hexadecimal digits at offset 5
EzSms\hex_decode(): Argument #1 ($digits) ends within a code unit of four hexadecimal digits at offset 6
EzSms\hex_decode(): Argument #1 ($digits) ends within a code unit of four hexadecimal digits at offset 7
EzSms\hex_decode(): Argument #1 ($digits) ends within a code unit of four hexadecimal digits at offset 7
