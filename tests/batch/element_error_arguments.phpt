--TEST--
Arguments that Message::text() would refuse are an outcome with what it would throw
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$elements = [
	'none' => [],
	'no text' => ['60123456789'],
	'no text by name' => ['to' => '60123456789'],
	'too many' => ['60123456789', 'x', false, null, false, null, null, 'more'],
	'unknown name' => ['60123456789', 'x', 'subject' => 'y'],
	'other case' => ['To' => '60123456789', 'text' => 'x'],
	'twice' => ['60123456789', 'x', 'to' => '60123456789'],
	'position after name' => ['to' => '60123456789', 'x'],
	'type' => [['60123456789'], 'x'],
	'number' => ['sixty', 'x'],
	'long number' => ['1234567890123456', 'x'],
	'ill-formed' => ['60123456789', "\xFF"],
	'sender' => ['60123456789', 'x', 'sender' => 'a name that is too long'],
	'seqno' => ['60123456789', 'x', 'seqno' => "\n"],
	'alphabet' => ['60123456789', '您', 'alphabet' => EzSms\Alphabet::Gsm0338],
];
$gateway = new Gateway();
foreach ($gateway->client()->sendMany($elements) as $key => $outcome) {
	$previous = $outcome->getPrevious();
	echo $key, ': ', kind($outcome), ', ', kind($previous), preg_match('/Argument #\d+ \(\$\w+\)/', $previous->getMessage(), $found) ? " $found[0]" : '', "\n";
}
echo count($gateway->connections()), " connections\n";
?>
--EXPECT--
none: InvalidMessageException, ArgumentCountError
no text: InvalidMessageException, ArgumentCountError
no text by name: InvalidMessageException, ArgumentCountError
too many: InvalidMessageException, ArgumentCountError
unknown name: InvalidMessageException, Error
other case: InvalidMessageException, Error
twice: InvalidMessageException, Error
position after name: InvalidMessageException, Error
type: InvalidMessageException, TypeError Argument #1 ($to)
number: InvalidMessageException, ValueError Argument #1 ($to)
long number: InvalidMessageException, ValueError Argument #1 ($to)
ill-formed: InvalidMessageException, ValueError Argument #2 ($text)
sender: InvalidMessageException, ValueError Argument #6 ($sender)
seqno: InvalidMessageException, ValueError Argument #7 ($seqno)
alphabet: InvalidMessageException, ValueError Argument #2 ($text)
0 connections
