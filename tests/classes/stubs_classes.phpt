--TEST--
The classes are those of the stubs: methods, parameters, properties, constants, flags
--EXTENSIONS--
ezsms
--FILE--
<?php
/* The stubs, as classes of another namespace. */
/* An iterable is told in two ways: by its name where C says it, as a union where PHP does. */
$types = fn (?ReflectionType $type) => $type === null ? 'none' : strtr((string)$type, ['EzSmsStub\\' => 'EzSms\\', 'Traversable|array' => 'iterable']);
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

$describe = fn (ReflectionClass $class) => [
	'flags' => [$class->isFinal() || $class->isEnum(), $class->isAbstract(), $class->isEnum(), method_exists($class, 'isReadOnly') && $class->isReadOnly()],
	'parent' => $class->getParentClass() ? str_replace('EzSmsStub', 'EzSms', $class->getParentClass()->name) : null,
	'constants' => $of($own($class->getReflectionConstants()), fn (ReflectionClassConstant $c) => $value($c->getValue())),
	'properties' => $of($own($class->getProperties()), fn (ReflectionProperty $p) => implode(' ', Reflection::getModifierNames($p->getModifiers())) . ' ' . $types($p->getType())),
	'methods' => $of($own($class->getMethods()), $function),
];
$names = array_map(fn (string $name) => substr($name, 6), array_keys((new ReflectionExtension('ezsms'))->getClasses()));
$stubs = array_filter(get_declared_classes(), fn (string $name) => str_starts_with($name, 'EzSmsStub\\'));
$stubs = array_map(fn (string $name) => substr($name, 10), array_values($stubs));
sort($names);
sort($stubs);
var_dump($names === $stubs ?: [$names, $stubs]);
foreach ($names as $name) {
	$loaded = $describe(new ReflectionClass("EzSms\\$name"));
	$stubbed = $describe(new ReflectionClass("EzSmsStub\\$name"));
	foreach ($loaded as $aspect => $facts) {
		if (is_array($facts)) {
			ksort($facts);
			ksort($stubbed[$aspect]);
		}
		if ($facts !== $stubbed[$aspect]) {
			echo $name, ' ', $aspect, ' ', print_r([$facts, $stubbed[$aspect]], true);
		}
	}
}
?>
--EXPECT--
bool(true)
