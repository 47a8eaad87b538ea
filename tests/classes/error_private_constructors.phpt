--TEST--
Values can't be constructed
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach (['Receipt', 'Credits', 'Segments', 'Reply', 'Attempt', 'Message'] as $name) {
	refusal(fn () => new ("EzSms\\$name")(), '/private EzSms/');
}
refusal(fn () => new EzSms\EzSmsException(), '/abstract/');
?>
--EXPECT--
Error ... private EzSms
Error ... private EzSms
Error ... private EzSms
Error ... private EzSms
Error ... private EzSms
Error ... private EzSms
Error ... abstract
