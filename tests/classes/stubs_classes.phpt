--TEST--
The classes are those of the stubs: methods, parameters, properties, constants, cases, attributes, flags
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/stubs.php';

declare_stubs();
$loaded = $stubbed = [];
foreach ((new ReflectionExtension('ezsms'))->getClasses() as $class) {
	$loaded += class_facts($class);
}
foreach (get_declared_classes() as $name) {
	if (str_starts_with($name, STUBS . '\\')) {
		$stubbed += class_facts(new ReflectionClass($name));
	}
}
show_differences($loaded, $stubbed);
var_dump(count($loaded) > 900, isset($loaded['EzSms\Client::sendText() parameter 0 attribute SensitiveParameter']));
?>
--EXPECT--
bool(true)
bool(true)
