--TEST--
CallbackException is an EzSmsException with field, found and raw
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\CallbackException;
use EzSms\DeliveryReport;

$exception = null;
try {
	DeliveryReport::fromQuery('msgid=1&Sender=2&Status=6');
} catch (CallbackException $exception) {
}
echo implode(' ', class_parents($exception)), ' ', $exception->getCode(), ' ', basename($exception->getFile()), ' ', $exception->getLine(), "\n";
var_dump($exception->getPrevious(), $exception->field, $exception->found, $exception->raw);
refusal(fn () => serialize($exception), '/not allowed/');
refusal(fn () => unserialize('O:23:"EzSms\CallbackException":0:{}'), '/not allowed/');
refusal(fn () => clone $exception);
refusal(fn () => $exception->raw = [], '/modify readonly property/');
refusal(fn () => $exception->field = 'x', '/modify readonly property/');
refusal(fn () => $exception->other = 'x', '/create dynamic property/');
var_dump((new ReflectionClass($exception))->isFinal());
?>
--EXPECT--
EzSms\EzSmsException Exception 0 exception.php 9
NULL
string(5) "MsgId"
string(5) "msgid"
array(3) {
  ["msgid"]=>
  string(1) "1"
  ["Sender"]=>
  string(1) "2"
  ["Status"]=>
  string(1) "6"
}
Exception ... not allowed
Exception ... not allowed
Error
Error ... modify readonly property
Error ... modify readonly property
Error ... create dynamic property
bool(true)
