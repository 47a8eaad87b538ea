--TEST--
A private constructor that is called by reflection changes nothing
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\DeliveryReport;
use EzSms\IncomingMessage;
use EzSms\Message;

$gateway = new Gateway(texts: ['x' => [reply('1701:1')]]);
$other = new Gateway([reply('10 90')]);
$seen = null;
$client = $gateway->client(observer: function ($attempt) use (&$seen) {
	$seen = $attempt;
});
$batch = $client->sendMany(numbered(1));
$objects = [
	$client->sendText('60123456789', 'x'),
	$seen,
	EzSms\segments('x'),
	$other->client()->credits(),
	$other->client()->call('Other.aspx'),
	Message::text('60123456789', 'x', seqno: 'k'),
	DeliveryReport::fromArray(['MsgId' => '1', 'Sender' => '2', 'Status' => '1']),
	IncomingMessage::fromArray(['Shortcode' => '1', 'Sender' => '2', 'ContentType' => '1', 'Msg' => 'x']),
	$batch->counts(),
	$batch,
];
foreach ($objects as $object) {
	$before = print_r($object, true);
	$constructor = new ReflectionMethod($object, '__construct');
	$constructor->invoke($object);
	echo kind($object), $constructor->isPrivate() && print_r($object, true) === $before ? " is as it was\n" : " has changed\n";
	refusal(fn () => $constructor->invoke($object, 1));
}
show($batch);
?>
--EXPECT--
Receipt is as it was
ArgumentCountError
Attempt is as it was
ArgumentCountError
Segments is as it was
ArgumentCountError
Credits is as it was
ArgumentCountError
Reply is as it was
ArgumentCountError
Message is as it was
ArgumentCountError
DeliveryReport is as it was
ArgumentCountError
IncomingMessage is as it was
ArgumentCountError
BatchCounts is as it was
ArgumentCountError
Batch is as it was
ArgumentCountError
0 Receipt
