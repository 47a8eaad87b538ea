--TEST--
Properties of values can't be written, unset or taken by reference
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Message;
use EzSms\Options;

$gateway = new Gateway([reply('1701:1'), reply('10'), reply('x'), reply('1704')]);
$client = $gateway->client();
$values = [$client->sendText('60123456789', 'x'), $client->credits(), $client->call('x'), EzSms\segments('x'), Message::text('60123456789', 'x'), new Options()];
try {
	$client->sendText('60123456789', 'x');
} catch (EzSms\RejectedException $rejected) {
	$values[] = $rejected;
}
try {
	$gateway->client(observer: function (EzSms\Attempt $attempt) use (&$values) {
		$values[] = $attempt;
		throw new LogicException();
	})->call('x');
} catch (LogicException $thrown) {
	$values[] = $thrown->getPrevious();
}
foreach ($values as $value) {
	$refused = $tried = 0;
	foreach ((new ReflectionObject($value))->getProperties(ReflectionProperty::IS_PUBLIC) as $property) {
		$name = $property->name;
		$before = $value->$name;
		$writes = [
			fn () => $value->$name = $before,
			function () use ($value, $name) { unset($value->$name); },
			fn () => $property->setValue($value, $before),
		];
		/* To an object PHP gives a handle, which is no way to the property. */
		if (!is_object($before)) {
			$writes[] = function () use ($value, $name) { $reference = &$value->$name; };
		}
		foreach ($writes as $write) {
			$tried++;
			try {
				$write();
			} catch (Error) {
				$refused++;
			}
		}
		if ($value->$name !== $before) {
			echo "$name changed\n";
		}
	}
	echo $value::class, $tried > 0 && $tried === $refused ? ' refuses' : " refused $refused of $tried", "\n";
}
?>
--EXPECT--
EzSms\Receipt refuses
EzSms\Credits refuses
EzSms\Reply refuses
EzSms\Segments refuses
EzSms\Message refuses
EzSms\Options refuses
EzSms\RejectedException refuses
EzSms\Attempt refuses
EzSms\AcceptedException refuses
