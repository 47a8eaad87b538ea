--TEST--
hex_encode() names the offset of what is not UTF-8
--EXTENSIONS--
ezsms
--FILE--
<?php
$texts = [
	"\x80",                 // a continuation alone
	"ab\xBF",
	"\xC0\xAF",             // overlong
	"\xC1\xBF",
	"\xE0\x9F\xBF",
	"\xF0\x8F\xBF\xBF",
	"\u{E9}\xED\xA0\x80",   // a surrogate
	"\u{E9}\xED\xBF\xBF",
	"\u{20AC}\xF4\x90\x80\x80", // beyond U+10FFFF
	"\xF5\x80\x80\x80",
	"abc\xFF",
	"\u{1F60E}\xF0\x9F\x98",    // cut short
	"\xE2\x82z",
	"\xC3",
	"caf\xE9",              // Latin-1
];
foreach ($texts as $text) {
	try {
		EzSms\hex_encode($text);
		echo "accepted\n";
	} catch (ValueError $e) {
		echo $e->getMessage(), "\n";
	}
}
?>
--EXPECT--
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 0
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 2
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 0
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 0
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 0
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 0
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 2
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 2
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 3
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 0
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 3
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 4
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 0
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 0
EzSms\hex_encode(): Argument #1 ($text) is not well-formed UTF-8 at offset 3
