--TEST--
The classes are final
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach (['Client', 'Message', 'Options', 'Receipt', 'Credits', 'Segments', 'Reply', 'Attempt', 'RejectedException', 'NotSentException', 'UnknownOutcomeException', 'AcceptedException'] as $name) {
	$class = new ReflectionClass("EzSms\\$name");
	echo $name, $class->isFinal() ? ' is final' : ' IS OPEN', "\n";
}
?>
--EXPECT--
Client is final
Message is final
Options is final
Receipt is final
Credits is final
Segments is final
Reply is final
Attempt is final
RejectedException is final
NotSentException is final
UnknownOutcomeException is final
AcceptedException is final
