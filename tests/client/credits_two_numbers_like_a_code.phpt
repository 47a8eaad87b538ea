--TEST--
Two bare numbers are used and remaining, even if the first could be a code
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1702,1000'),
	reply("1702\n1000"),
	reply('1702<br>1000'),
	reply('1000<br>1702'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->credits());
}
?>
--EXPECT--
Credits used=1702.0 remaining=1000.0 raw="1702,1000"
Credits used=1702.0 remaining=1000.0 raw="1702\n1000"
Credits used=1702.0 remaining=1000.0 raw="1702<br>1000"
Credits used=1000.0 remaining=1702.0 raw="1000<br>1702"
