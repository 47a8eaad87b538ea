--TEST--
reset_connections() takes no argument
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

refusal(fn () => EzSms\reset_connections(1));
var_dump(EzSms\reset_connections());
?>
--EXPECT--
ArgumentCountError
NULL
