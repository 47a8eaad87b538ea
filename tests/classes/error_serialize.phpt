--TEST--
No object can be serialized, nor forged by unserialize()
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Message;
use EzSms\Options;

$gateway = new Gateway([reply('1701:1'), reply('10'), reply('x'), reply('1704'), reply('x')]);
$client = $gateway->client();
$objects = [$client, $client->sendText('60123456789', 'x'), $client->credits(), $client->call('x'), EzSms\segments('x'), Message::text('60123456789', 'x'), new Options()];
foreach ([0, 1] as $i) {
	try {
		$client->sendText('60123456789', 'x');
	} catch (EzSms\EzSmsException $exception) {
		$objects[] = $exception;
	}
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
	$class = $object::class;
	refusal(fn () => serialize($object), '/not allowed/');
	refusal(fn () => unserialize(sprintf('O:%d:"%s":0:{}', strlen($class), $class)), '/not allowed/');
	refusal(fn () => unserialize(sprintf('C:%d:"%s":0:{}', strlen($class), $class)), '/not allowed/');
}
?>
--EXPECT--
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
