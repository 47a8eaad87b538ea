--TEST--
An exception that a script makes by itself has no facts, and does no harm
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach (['RejectedException' => 'attempts', 'NotSentException' => 'attempts', 'UnknownOutcomeException' => 'attempts', 'AcceptedException' => 'value'] as $name => $property) {
	$exception = new ("EzSms\\$name")('mine', 5);
	echo $exception->getMessage(), $exception->getCode(), "\n";
	refusal(fn () => $exception->$property, '/must not be accessed before initialization/');
	strlen($exception . print_r($exception, true));
}
?>
--EXPECT--
mine5
Error ... must not be accessed before initialization
mine5
Error ... must not be accessed before initialization
mine5
Error ... must not be accessed before initialization
mine5
Error ... must not be accessed before initialization
