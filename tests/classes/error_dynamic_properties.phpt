--TEST--
No object takes a property that its class lacks
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Message;
use EzSms\Options;

$gateway = new Gateway([reply('1701:1'), reply('10'), reply('x'), reply('1704')]);
$client = $gateway->client();
$objects = [$client, $client->sendText('60123456789', 'x'), $client->credits(), $client->call('x'), EzSms\segments('x'), Message::text('60123456789', 'x'), new Options()];
try {
	$client->sendText('60123456789', 'x');
} catch (EzSms\RejectedException $rejected) {
	$objects[] = $rejected;
}
try {
	$gateway->client(observer: function (EzSms\Attempt $attempt) use (&$objects) {
		$objects[] = $attempt;
		throw new LogicException();
	})->call('x');
} catch (LogicException $thrown) {
	$objects[] = $thrown->getPrevious();
}
foreach ($objects as $object) {
	refusal(fn () => $object->novel = 1, '/dynamic property/');
}
?>
--EXPECT--
Error ... dynamic property
Error ... dynamic property
Error ... dynamic property
Error ... dynamic property
Error ... dynamic property
Error ... dynamic property
Error ... dynamic property
Error ... dynamic property
Error ... dynamic property
Error ... dynamic property
