--TEST--
A text that is refused does not stand in the exception, its trace or its dump
--EXTENSIONS--
ezsms
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
try {
	EzSms\hex_encode("secret 1234 \xFF");
} catch (ValueError $e) {
	ob_start();
	echo $e, "\n";
	var_dump($e->getTrace());
	print_r($e);
	$dump = ob_get_clean();
}
var_dump(str_contains($dump, 'secret'));
var_dump($e->getTrace()[0]['args'][0] instanceof SensitiveParameterValue);
?>
--EXPECT--
bool(false)
bool(true)
