--TEST--
The functions are those of the stubs
--EXTENSIONS--
ezsms
--FILE--
<?php
/* The stubs, as classes of another namespace. */
$types = fn (?ReflectionType $type) => $type === null ? 'none' : str_replace('EzSmsStub\\', 'EzSms\\', (string)$type);
$value = fn (mixed $value) => $value instanceof UnitEnum ? str_replace('EzSmsStub\\', 'EzSms\\', $value::class) . "::$value->name" : var_export($value, true);
foreach (glob(__DIR__ . '/../../stubs/*.stub.php') as $file) {
	$code = preg_replace('/^namespace EzSms\b/m', 'namespace EzSmsStub', file_get_contents($file));
	$codes[$file] = $code;
}
/* What others refer to while they are compiled comes first. */
uksort($codes, fn (string $a, string $b) => preg_match('/enums|exceptions/', $b) <=> preg_match('/enums|exceptions/', $a));
foreach ($codes as $code) {
	eval('?>' . $code);
}

$parameters = fn (ReflectionFunctionAbstract $function) => array_map(fn (ReflectionParameter $p) => implode(' ', [
	$types($p->getType()),
	$p->name,
	$p->isOptional() ? ($p->isVariadic() ? '...' : '= ' . $value($p->getDefaultValue())) : '',
	implode(',', array_map(fn (ReflectionAttribute $a) => $a->getName(), $p->getAttributes())),
]), $function->getParameters());
$function = fn (ReflectionFunctionAbstract $f) => [
	'returns' => $types($f->getReturnType()),
	'parameters' => $parameters($f),
] + ($f instanceof ReflectionMethod ? ['modifiers' => Reflection::getModifierNames($f->getModifiers())] : []);
$of = fn (array $members, Closure $describe) => array_combine(array_map(fn ($m) => $m->name, $members), array_map($describe, $members));
$own = fn (array $members) => array_values(array_filter($members, fn ($m) => str_starts_with($m->class, 'EzSms')));

$module = (new ReflectionExtension('ezsms'))->getFunctions();
$loaded = $of(array_values($module), $function);
$stubbed = [];
foreach (get_defined_functions()['user'] as $name) {
	if (str_starts_with($name, 'ezsmsstub\\')) {
		$reflection = new ReflectionFunction($name);
		$stubbed[str_replace('EzSmsStub', 'EzSms', $reflection->name)] = $function($reflection);
	}
}
ksort($loaded);
ksort($stubbed);
var_dump(count($loaded) >= 4, $loaded === $stubbed ?: [$loaded, $stubbed]);
?>
--EXPECT--
bool(true)
bool(true)
