--TEST--
Each exception extends EzSmsException, which extends \Exception
--EXTENSIONS--
ezsms
--FILE--
<?php
use EzSms\EzSmsException;

foreach (['RejectedException', 'NotSentException', 'UnknownOutcomeException', 'AcceptedException'] as $name) {
	echo $name, ' ', implode(' ', class_parents("EzSms\\$name")), "\n";
}
echo implode(' ', class_parents(EzSmsException::class)), "\n";
var_dump((new ReflectionClass(EzSmsException::class))->isAbstract());
var_dump((new ReflectionClass('EzSms\Client'))->implementsInterface('Throwable'));
?>
--EXPECT--
RejectedException EzSms\EzSmsException Exception
NotSentException EzSms\EzSmsException Exception
UnknownOutcomeException EzSms\EzSmsException Exception
AcceptedException EzSms\EzSmsException Exception
Exception
bool(true)
bool(false)
