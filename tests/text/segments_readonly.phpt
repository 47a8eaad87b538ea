--TEST--
A Segments value can not be changed
--EXTENSIONS--
ezsms
--FILE--
<?php
$s = EzSms\segments('a');
try {
	$s->segments = 2;
} catch (Error $e) {
	echo $e->getMessage(), "\n";
}
var_dump($s->segments);
?>
--EXPECT--
Cannot modify readonly property EzSms\Segments::$segments
int(1)
