--TEST--
Objects that hold more than properties can't be made without their constructor
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach (['Client', 'Message', 'Options'] as $name) {
	refusal(fn () => (new ReflectionClass("EzSms\\$name"))->newInstanceWithoutConstructor());
}
?>
--EXPECT--
ReflectionException
ReflectionException
ReflectionException
