--TEST--
hex_decode() names the offset of what is no digit
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach (['g041', '0x41', '00 41', '004:', '0041 0042',
	"0041\n", "0041004\0", "\u{E9}041", 'U+0041'] as $digits) {
	try {
		EzSms\hex_decode($digits);
		echo "accepted\n";
	} catch (ValueError $e) {
		echo $e->getMessage(), "\n";
	}
}
?>
--EXPECT--
EzSms\hex_decode(): Argument #1 ($digits) has something other than a hexadecimal digit at offset 0
EzSms\hex_decode(): Argument #1 ($digits) has something other than a hexadecimal digit at offset 1
EzSms\hex_decode(): Argument #1 ($digits) has something other than a hexadecimal digit at offset 2
EzSms\hex_decode(): Argument #1 ($digits) has something other than a hexadecimal digit at offset 3
EzSms\hex_decode(): Argument #1 ($digits) has something other than a hexadecimal digit at offset 4
EzSms\hex_decode(): Argument #1 ($digits) has something other than a hexadecimal digit at offset 4
EzSms\hex_decode(): Argument #1 ($digits) has something other than a hexadecimal digit at offset 7
EzSms\hex_decode(): Argument #1 ($digits) has something other than a hexadecimal digit at offset 0
EzSms\hex_decode(): Argument #1 ($digits) has something other than a hexadecimal digit at offset 0
