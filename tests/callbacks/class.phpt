--TEST--
Reports and messages come from their three methods alone
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

$objects = [
	DeliveryReport::fromQuery('MsgId=1&Sender=2&Status=6'),
	IncomingMessage::fromQuery('Shortcode=1&Sender=2&ContentType=1&Msg=x'),
];
foreach ($objects as $object) {
	$class = new ReflectionClass($object);
	var_dump($class->isFinal(), $class->isInstantiable(), $class->isCloneable());
	refusal(fn () => new ($object::class)(), '/private EzSms/');
	refusal(fn () => $class->newInstance(), '/non-public constructor/');
	refusal(fn () => $class->newInstanceWithoutConstructor(), '/without invoking its constructor/');
	refusal(fn () => clone $object, '/uncloneable/');
	refusal(fn () => serialize($object), '/not allowed/');
	refusal(fn () => serialize([$object]), '/not allowed/');
	refusal(fn () => unserialize(sprintf('O:%d:"%s":0:{}', strlen($object::class), $object::class)), '/not allowed/');
	refusal(fn () => unserialize(sprintf('C:%d:"%s":0:{}', strlen($object::class), $object::class)), '/not allowed/');
	refusal(fn () => $object->__construct(), '/private method EzSms/');
	var_dump($object->sender);
}
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
Error ... private EzSms
ReflectionException ... non-public constructor
ReflectionException ... without invoking its constructor
Error ... uncloneable
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Error ... private method EzSms
string(1) "2"
bool(true)
bool(false)
bool(false)
Error ... private EzSms
ReflectionException ... non-public constructor
ReflectionException ... without invoking its constructor
Error ... uncloneable
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
Error ... private method EzSms
string(1) "2"
