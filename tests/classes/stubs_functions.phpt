--TEST--
The functions are those of the stubs, and there are no constants beside them
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/stubs.php';

declare_stubs();
$module = new ReflectionExtension('ezsms');
$loaded = $stubbed = [];
foreach ($module->getFunctions() as $function) {
	$loaded += function_facts($function->getName() . '()', $function);
}
foreach (get_defined_functions()['user'] as $name) {
	if (str_starts_with($name, strtolower(STUBS) . '\\')) {
		$function = new ReflectionFunction($name);
		$stubbed += function_facts(plain($function->getName()) . '()', $function);
	}
}
show_differences($loaded, $stubbed);
var_dump(count($loaded) > 50, isset($loaded['EzSms\seqno() parameter 1 is']), $module->getConstants());
?>
--EXPECT--
bool(true)
bool(true)
array(0) {
}
