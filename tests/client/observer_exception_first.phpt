--TEST--
An observer that throws at the first attempt doesn't stop the others
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$calls = 0;
$observer = function (Attempt $attempt) use (&$calls) {
	$calls++;
	if ($attempt->number === 1) {
		throw new LogicException('mine');
	}
};
$gateway = new Gateway([['then' => 'close'], ['then' => 'close'], reply('1701:3'), reply('1701:4')]);
$client = $gateway->client(observer: $observer, retries: 2);
chain(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
echo $calls, ' ', count($gateway->requests()), "\n";
?>
--EXPECT--
LogicException: mine
AcceptedException: Receipt code=1701 returnCode=Sent messageId="3" seqno="k" type=Text recipients=1 segments=1 attempts=3 duplicate=false codes=[1701]
3 3
