--TEST--
One Message given twice goes out twice with one seqno, so that it is one SMS
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\Message;

$gateway = new Gateway([reply('1701:1'), reply('1718')]);
$message = Message::text('60123456789', 'one');
foreach ($gateway->client()->sendMany([$message, $message], 1) as $key => $outcome) {
	echo $key, ' ', kind($outcome), ' ', shown($outcome->duplicate), "\n";
}
$seqnos = fields($gateway, 'seqno');
var_dump(count($seqnos), $seqnos === [$message->seqno, $message->seqno]);
?>
--EXPECT--
0 Receipt false
1 Receipt true
int(2)
bool(true)
