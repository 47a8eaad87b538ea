--TEST--
The exception of what is no message is final, can't be serialized, and is one of the extension's
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\EzSmsException;
use EzSms\InvalidMessageException;

$gateway = new Gateway();
foreach ($gateway->client()->sendMany([null]) as $outcome) {
	var_dump($outcome instanceof EzSmsException, (new ReflectionClass($outcome))->isFinal());
	refusal(fn () => serialize($outcome), '/not allowed/');
	refusal(fn () => unserialize('O:29:"EzSms\InvalidMessageException":0:{}'), '/not allowed/');
}
?>
--EXPECT--
bool(true)
bool(true)
Exception ... not allowed
Exception ... not allowed
