--TEST--
hex_encode() and hex_decode() agree with mbstring on every scalar value
--EXTENSIONS--
ezsms
mbstring
--INI--
memory_limit=512M
--FILE--
<?php
$numbers = array_merge(range(0, 0xD7FF), range(0xE000, 0x10FFFF));
$text = mb_convert_encoding(pack('N*', ...$numbers), 'UTF-8', 'UTF-32BE');
$digits = bin2hex(mb_convert_encoding($text, 'UTF-16BE', 'UTF-8'));

var_dump(strlen($text));
var_dump(EzSms\hex_encode($text) === strtoupper($digits));
var_dump(EzSms\hex_decode($digits) === $text);
var_dump(EzSms\hex_decode(strtoupper($digits)) === $text);
?>
--EXPECT--
int(4382592)
bool(true)
bool(true)
bool(true)
