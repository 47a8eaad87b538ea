--TEST--
An observer, a seqno or a number of retries of another type that was put into Options past their constructor is refused
--EXTENSIONS--
ezsms
--FILE--
<?php
use EzSms\Client;
use EzSms\Options;

foreach (['observer' => ['strlen', [], 1, new ArrayObject()], 'seqno' => [0, null, 'no'], 'retries' => [2.5, '2', null]] as $name => $values) {
	foreach ($values as $value) {
		$changed = new Options(observer: fn () => null);
		$before = $changed->$name;
		try {
			$through = @new ArrayObject($changed);
			$through[$name] = $value;
		} catch (Error | InvalidArgumentException) {
		}
		if ($changed->$name === $before) {
			continue;
		}
		try {
			new Client('u', 'p', options: $changed);
			echo "$name was taken: ";
			var_dump($value);
		} catch (Error) {
		}
	}
}
/* References to the properties change nothing that a client has taken over. */
$walked = new Options(retries: 1, observer: fn () => null, seqno: false);
try {
	@array_walk($walked, function (&$value, $name) {});
} catch (Error) {
}
var_dump(new Client('u', 'p', options: $walked) instanceof Client);
echo "done\n";
?>
--EXPECT--
bool(true)
done
