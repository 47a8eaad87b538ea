--TEST--
After cancel() the client, its connections and other batches are as before
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [held()], 't2' => [held()]]);
$client = $gateway->client();
$other = $client->sendMany(elements('a', 'b', 'c', 'd'), 2);
$other->rewind();
$batch = $client->sendMany(numbered(10), 3);
$batch->rewind();
$batch->cancel();
echo kind($client->sendText('60123456789', 'after')), "\n";
$gateway->release();
$found = iterator_to_array($other);
ksort($found);
echo json_encode(array_map(kind(...), $found)), "\n";
/* A late reply belongs to nobody. */
foreach (['after one', 'after two'] as $text) {
	outcome(fn () => $client->sendText('60123456789', $text, seqno: 's'));
}
?>
--EXPECT--
Receipt
["Receipt","Receipt","Receipt","Receipt"]
Receipt code=1701 returnCode=Sent messageId="1" seqno="s" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId="1" seqno="s" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
