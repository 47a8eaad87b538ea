--TEST--
Options whose properties became references are read, and changed ones are refused, never misread
--EXTENSIONS--
ezsms
--FILE--
<?php
use EzSms\Client;
use EzSms\Options;

$walked = new Options(timeout: 1.5, pages: ['send' => 'a.aspx']);
try {
	@array_walk($walked, function ($value, $name) {});
} catch (Error) {
}
var_dump(new Client('u', 'p', options: $walked) instanceof Client);

foreach (array_keys(get_object_vars($walked)) as $name) {
	try {
		$changed = new Options();
		$through = @new ArrayObject($changed);
		$through[$name] = new stdClass();
		new Client('u', 'p', options: $changed);
		$changed->$name instanceof stdClass and print("$name was taken\n");
	} catch (Error | InvalidArgumentException) {
	}
}
echo "done\n";
?>
--EXPECT--
bool(true)
done
