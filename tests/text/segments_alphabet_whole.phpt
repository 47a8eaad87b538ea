--TEST--
segments() finds each character of GSM 03.38 in it, and extension characters twice as wide
--EXTENSIONS--
ezsms
--FILE--
<?php
// 3GPP TS 23.038, 6.2.1 without the escape, and 6.2.1.1.
$default = "@£\$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
	. '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
$extension = "\f^{}\\[~]|€";

$s = EzSms\segments($default);
var_dump($s->alphabet, $s->units);
$s = EzSms\segments($extension);
var_dump($s->alphabet, $s->units);
?>
--EXPECT--
enum(EzSms\Alphabet::Gsm0338)
int(127)
enum(EzSms\Alphabet::Gsm0338)
int(20)
