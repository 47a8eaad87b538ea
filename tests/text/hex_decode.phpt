--TEST--
hex_decode() reads four digits for each UTF-16 code unit
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach (['004100420043', '20AC', '60A8597D', '00E9'] as $digits) {
	echo EzSms\hex_decode($digits), "\n";
}
?>
--EXPECT--
ABC
€
您好
é
