--TEST--
References as elements, in them, and as the source
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function &by_reference(): Generator
{
	$element = ['60123456789', 'one'];
	yield 'first' => $element;
	$element[1] = 'two';
	yield 'second' => $element;
}

$gateway = new Gateway();
$text = 'three';
$element = ['60123456789', 'four'];
$message = EzSms\Message::text('60123456789', 'five');
$array = [['60123456789', &$text], &$element, &$message];
$source = &$array;
show($gateway->client()->sendMany(by_reference(), 1));
$batch = $gateway->client()->sendMany($source, 1);
show($batch);
echo implode(' ', fields($gateway, 'message')), "\n";
var_dump($text, $element[1]);
?>
--EXPECT--
"first" Receipt
"second" Receipt
0 Receipt
1 Receipt
2 Receipt
one two three four five
string(5) "three"
string(4) "four"
