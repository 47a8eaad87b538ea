--TEST--
Whatever differs between what is loaded and its stub is found
--FILE--
<?php
require __DIR__ . '/../support/stubs.php';

/* The facts of both sides' class or function T, of which the latter is a stub's. */
function compare(string $loaded, string $stubbed): void
{
	static $number = 0;
	$number++;
	$facts = [];
	foreach (['EzSms' => $loaded, STUBS => $stubbed] as $namespace => $code) {
		eval("namespace $namespace\\N$number; $code");
		$name = "$namespace\\N$number\\T";
		$facts[] = function_exists($name)
			? function_facts(plain("$name()"), new ReflectionFunction($name))
			: class_facts(new ReflectionClass($name));
	}
	ob_start();
	show_differences(...$facts);
	/* What readonly implies is told from PHP 8.4 on. */
	echo str_replace(["EzSms\\N$number\\", ' protected(set)'], '', ob_get_clean()) ?: "NOTHING for $loaded\n";
}

compare('final class T {}', 'class T {}');
compare('abstract class T {}', 'class T {}');
compare('final readonly class T {}', 'final class T {}');
compare('class T extends \Exception {}', 'class T extends \Error {}');
compare('class T implements \Countable { function count(): int {} }', 'class T { function count(): int {} }');
compare('enum T {}', 'class T {}');
compare('enum T: string { case A = "a"; }', 'enum T: string { case A = "b"; }');
compare('enum T: string { case A = "1"; }', 'enum T: int { case A = 1; }');
compare('enum T { case A; case B; }', 'enum T { case B; case A; }');
compare('enum T { case A; case B; }', 'enum T { case A; }');
compare('class T { const A = 1; }', 'class T { const A = 2; }');
compare('class T { const A = 1; }', 'class T { private const A = 1; }');
compare('class T { public int $a; }', 'class T { public ?int $a; }');
compare('class T { public readonly int $a; }', 'class T { public int $a; }');
compare('class T { public int $a = 1; }', 'class T { public int $a; }');
compare('class T { public int $a; }', 'class T { public int $b; }');
compare('class T { function a() {} }', 'class T { }');
compare('class T { static function a() {} }', 'class T { private function a() {} }');
compare('#[\AllowDynamicProperties] class T {}', 'class T {}');
compare('class T { #[\ReturnTypeWillChange] function a() {} }', 'class T { function a() {} }');
compare('function T(): int {}', 'function T(): ?int {}');
compare('function &T() {}', 'function T() {}');
compare('function T(int $a) {}', 'function T(string $a) {}');
compare('function T(int $a) {}', 'function T(int $b) {}');
compare('function T(&$a) {}', 'function T($a) {}');
compare('function T(...$a) {}', 'function T($a = null) {}');
compare('function T($a = 1) {}', 'function T($a = 2) {}');
compare('function T($a, $b) {}', 'function T($a, $b = null) {}');
compare('function T($a) {}', 'function T($a, $b) {}');
compare('function T(#[\SensitiveParameter] $a) {}', 'function T($a) {}');
compare('class E {} function T(): E {}', 'class E {} function T(): \EzSmsStub\X {}');
?>
--EXPECT--
T modifiers: final / 
T modifiers: abstract / 
T modifiers: final readonly / final
T parent: Exception / Error
T interfaces: Countable / 
T backed by: none / missing
T interfaces: UnitEnum / 
T kind: enum / class
T modifiers: final / 
T::$name default: none / missing
T::$name modifiers: public readonly / missing
T::$name type: string / missing
T::cases() is:  / missing
T::cases() modifiers: public static / missing
T::cases() returns: array / missing
T::cases() tentatively returns: none / missing
T case 0: A = 'a' / A = 'b'
T backed by: string / int
T case 0: A = '1' / A = 1
T::$value type: string / int
T case 0: A / B
T case 1: B / A
T case 1: B / missing
T::B modifiers: public / missing
T::B type: none / missing
T::B value: a case / missing
T::A value: 1 / 2
T::A modifiers: public / private
T::$a type: int / ?int
T::$a modifiers: public readonly / public
T::$a default: 1 / none
T::$a default: none / missing
T::$a modifiers: public / missing
T::$a type: int / missing
T::$b default: missing / none
T::$b modifiers: missing / public
T::$b type: missing / int
T::a() is:  / missing
T::a() modifiers: public / missing
T::a() returns: none / missing
T::a() tentatively returns: none / missing
T::a() modifiers: public static / private
T attribute AllowDynamicProperties: array ( ) / missing
T::a() attribute ReturnTypeWillChange: array ( ) / missing
T() returns: int / ?int
T() is: by reference / 
T() parameter 0 type: int / string
T() parameter 0 name: a / b
T() parameter 0 is: by reference / 
T() parameter 0 default: none / NULL
T() parameter 0 is: optional variadic / optional
T() parameter 0 default: 1 / 2
T() parameter 1 default: none / NULL
T() parameter 1 is:  / optional
T() parameter 1 default: missing / none
T() parameter 1 is: missing / 
T() parameter 1 name: missing / b
T() parameter 1 type: missing / none
T() parameter 0 attribute SensitiveParameter: array ( ) / missing
T() returns: E / EzSms\X
