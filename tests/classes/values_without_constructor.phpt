--TEST--
Values that were not made by the extension can be looked at without harm
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach (['Receipt', 'Credits', 'Segments', 'Reply', 'Attempt'] as $name) {
	$class = new ReflectionClass("EzSms\\$name");
	$value = $class->newInstanceWithoutConstructor();
	var_dump($value == $class->newInstanceWithoutConstructor());
	ob_start();
	var_dump($value);
	print_r($value);
	var_export($value);
	debug_zval_dump($value);
	echo json_encode($value), count((array)$value);
	ob_end_clean();
	refusal(fn () => $value->{$class->getProperties()[0]->name}, '/must not be accessed before initialization/');
}
?>
--EXPECT--
bool(true)
Error ... must not be accessed before initialization
bool(true)
Error ... must not be accessed before initialization
bool(true)
Error ... must not be accessed before initialization
bool(true)
Error ... must not be accessed before initialization
bool(true)
Error ... must not be accessed before initialization
