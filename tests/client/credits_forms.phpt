--TEST--
Each form of the credits page is read
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('Credit used: 10 Credit left: 90'),
	reply('Remaining = 90.5; Used = 10.25'),
	reply('10 used, 90 left'),
	reply('BALANCE: 90'),
	reply('available 7'),
	reply('Used 3'),
	reply('10,90'),
	reply("10\r\n90\r\n"),
	reply('10 90'),
	reply('10<br>90'),
	reply('90'),
	reply(" 90.75\r\n"),
	reply('0'),
	reply("\u{FEFF}90"),
	reply('<html><body>Used: 10<br>Left: 90</body></html>'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->credits());
}
?>
--EXPECT--
Credits used=10.0 remaining=90.0 raw="Credit used: 10 Credit left: 90"
Credits used=10.25 remaining=90.5 raw="Remaining = 90.5; Used = 10.25"
Credits used=10.0 remaining=90.0 raw="10 used, 90 left"
Credits used=null remaining=90.0 raw="BALANCE: 90"
Credits used=null remaining=7.0 raw="available 7"
Credits used=3.0 remaining=null raw="Used 3"
Credits used=10.0 remaining=90.0 raw="10,90"
Credits used=10.0 remaining=90.0 raw="10\r\n90\r\n"
Credits used=10.0 remaining=90.0 raw="10 90"
Credits used=10.0 remaining=90.0 raw="10<br>90"
Credits used=null remaining=90.0 raw="90"
Credits used=null remaining=90.75 raw=" 90.75\r\n"
Credits used=null remaining=0.0 raw="0"
Credits used=null remaining=90.0 raw="\357\273\27790"
Credits used=10.0 remaining=90.0 raw="<html><body>Used: 10<br>Left: 90</body></html>"
