--TEST--
A message with more segments than the client allows isn't sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\Message;

$gateway = new Gateway();
$batch = $gateway->client(maxSegments: 1)->sendMany([
	['60123456789', str_repeat('x', 161)],
	Message::text('60123456789', str_repeat('x', 161)),
	Message::binary('60123456789', str_repeat('x', 141)),
	['60123456789', str_repeat('x', 160)],
], 1);
foreach ($batch as $key => $outcome) {
	echo $key, ' ', kind($outcome), ' ', $outcome instanceof Throwable ? kind($outcome->getPrevious()) : $outcome->segments, "\n";
}
echo count($gateway->requests()), "\n";
?>
--EXPECT--
0 InvalidMessageException ValueError
1 InvalidMessageException ValueError
2 InvalidMessageException ValueError
3 Receipt 1
1
