--TEST--
segments() names the offset of what is not UTF-8
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach (["\xFF", "abc\x80", "中\xE4\xB8", "\u{E9}\xED\xA0\x80"] as $text) {
	try {
		EzSms\segments($text);
		echo "accepted\n";
	} catch (ValueError $e) {
		echo $e->getMessage(), "\n";
	}
}
?>
--EXPECT--
EzSms\segments(): Argument #1 ($text) is not well-formed UTF-8 at offset 0
EzSms\segments(): Argument #1 ($text) is not well-formed UTF-8 at offset 3
EzSms\segments(): Argument #1 ($text) is not well-formed UTF-8 at offset 3
EzSms\segments(): Argument #1 ($text) is not well-formed UTF-8 at offset 2
