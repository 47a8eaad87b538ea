<?php
// SPDX-License-Identifier: MIT
/*
 * What Reflection says of classes and functions, as a flat list of facts each of which has a name, so that what is
 * loaded can be held against its stubs. The stubs are declared once more, in a namespace of their own.
 */

const STUBS = 'EzSmsStub';

function declare_stubs(): void
{
	$codes = [];
	foreach (glob(__DIR__ . '/../../stubs/*.stub.php') as $file) {
		$codes[$file] = preg_replace('/^namespace EzSms\b/m', 'namespace ' . STUBS, file_get_contents($file));
	}
	// What others refer to while they are compiled comes first.
	uksort($codes, fn(string $a, string $b) => preg_match('/enums|exceptions/', $b) <=> preg_match('/enums|exceptions/', $a));
	foreach ($codes as $code) {
		eval('?>' . $code);
	}
}

/** Whatever has a name of the stubs' namespace, under the name of what is loaded. */
function plain(string $text): string
{
	return str_replace(STUBS . '\\', 'EzSms\\', $text);
}

/** An iterable is told in two ways: by its name where C says it, as a union where PHP does. */
function type_fact(?ReflectionType $type): string
{
	return $type === null ? 'none' : strtr(plain((string) $type), ['Traversable|array' => 'iterable']);
}

function value_fact(mixed $value): string
{
	return $value instanceof UnitEnum
		? plain($value::class) . "::$value->name"
		: preg_replace('/\s+/', ' ', var_export($value, true));
}

/** @return array<string, string> */
function attribute_facts(string $of, ReflectionClass|ReflectionFunctionAbstract|ReflectionParameter|ReflectionProperty|ReflectionClassConstant $member): array
{
	$facts = [];
	foreach ($member->getAttributes() as $attribute) {
		$facts["$of attribute " . plain($attribute->getName())] = value_fact($attribute->getArguments());
	}
	return $facts;
}

/** @return array<string, string> */
function parameter_facts(string $of, ReflectionParameter $parameter): array
{
	$of .= ' parameter ' . $parameter->getPosition();
	return [
		"$of name" => $parameter->getName(),
		"$of type" => type_fact($parameter->getType()),
		"$of is" => implode(' ', array_keys(array_filter([
			'optional' => $parameter->isOptional(),
			'variadic' => $parameter->isVariadic(),
			'by reference' => $parameter->isPassedByReference(),
		]))),
		"$of default" => $parameter->isDefaultValueAvailable() ? value_fact($parameter->getDefaultValue()) : 'none',
	] + attribute_facts($of, $parameter);
}

/** @return array<string, string> */
function function_facts(string $of, ReflectionFunctionAbstract $function): array
{
	$facts = [
		"$of returns" => type_fact($function->getReturnType()),
		"$of tentatively returns" => type_fact($function->getTentativeReturnType()),
		"$of is" => implode(' ', array_keys(array_filter([
			'by reference' => $function->returnsReference(),
			'deprecated' => $function->isDeprecated(),
		]))),
	] + attribute_facts($of, $function);
	if ($function instanceof ReflectionMethod) {
		$facts["$of modifiers"] = implode(' ', Reflection::getModifierNames($function->getModifiers()));
	}
	foreach ($function->getParameters() as $parameter) {
		$facts += parameter_facts($of, $parameter);
	}
	return $facts;
}

/** @return array<string, string> */
function property_facts(string $of, ReflectionProperty $property): array
{
	$of .= "::\${$property->getName()}";
	return [
		"$of modifiers" => implode(' ', Reflection::getModifierNames($property->getModifiers())),
		"$of type" => type_fact($property->getType()),
		"$of default" => $property->hasDefaultValue() ? value_fact($property->getDefaultValue()) : 'none',
	] + attribute_facts($of, $property);
}

/** @return array<string, string> */
function constant_facts(string $of, ReflectionClassConstant $constant): array
{
	$of .= "::{$constant->getName()}";
	return [
		"$of modifiers" => implode(' ', Reflection::getModifierNames($constant->getModifiers())),
		// Constants have types from PHP 8.3 on.
		"$of type" => method_exists($constant, 'getType') ? type_fact($constant->getType()) : 'none',
		"$of value" => $constant->isEnumCase() ? 'a case' : value_fact($constant->getValue()),
	] + attribute_facts($of, $constant);
}

/** @return array<string, string> */
function enum_facts(string $of, ReflectionEnum $enum): array
{
	$facts = ["$of backed by" => type_fact($enum->getBackingType())];
	foreach ($enum->getCases() as $position => $case) {
		$facts["$of case $position"] = $case->getName()
			. ($case instanceof ReflectionEnumBackedCase ? ' = ' . value_fact($case->getBackingValue()) : '');
	}
	return $facts;
}

/** @return array<string, string> of the class and of what it declares itself, or one above it that is ours */
function class_facts(ReflectionClass $class): array
{
	$of = plain($class->getName());
	$ours = fn($member) => str_starts_with($member->class, explode('\\', $class->getName())[0] . '\\');
	$interfaces = $class->getInterfaceNames();
	sort($interfaces);
	$facts = [
		"$of kind" => $class->isInterface() ? 'interface' : ($class->isTrait() ? 'trait' : ($class->isEnum() ? 'enum' : 'class')),
		"$of modifiers" => implode(' ', array_keys(array_filter([
			// Zend doesn't say so of an enum that comes from C, which can't be extended either.
			'final' => $class->isFinal() || $class->isEnum(), 'abstract' => $class->isAbstract(), 'readonly' => $class->isReadOnly(),
		]))),
		"$of parent" => $class->getParentClass() ? plain($class->getParentClass()->getName()) : 'none',
		"$of interfaces" => plain(implode(' ', $interfaces)),
	] + attribute_facts($of, $class);
	foreach (array_filter($class->getReflectionConstants(), $ours) as $constant) {
		$facts += constant_facts($of, $constant);
	}
	foreach (array_filter($class->getProperties(), $ours) as $property) {
		$facts += property_facts($of, $property);
	}
	foreach (array_filter($class->getMethods(), $ours) as $method) {
		$facts += function_facts("$of::{$method->getName()}()", $method);
	}
	return $class->isEnum() ? $facts + enum_facts($of, new ReflectionEnum($class->getName())) : $facts;
}

/**
 * Shows what differs.
 *
 * @param array<string, string> $loaded
 * @param array<string, string> $stubbed
 */
function show_differences(array $loaded, array $stubbed): void
{
	$names = array_keys($loaded + $stubbed);
	sort($names);
	foreach ($names as $name) {
		if (($loaded[$name] ?? null) !== ($stubbed[$name] ?? null)) {
			echo $name, ': ', $loaded[$name] ?? 'missing', ' / ', $stubbed[$name] ?? 'missing', "\n";
		}
	}
}
