--TEST--
A Segments value comes from segments() only
--EXTENSIONS--
ezsms
--FILE--
<?php
try {
	new EzSms\Segments();
} catch (Error $e) {
	echo $e->getMessage(), "\n";
}
var_dump((new ReflectionClass(EzSms\Segments::class))->isFinal());
?>
--EXPECT--
Call to private EzSms\Segments::__construct() from global scope
bool(true)
