--TEST--
cancel() gives the keys as the source gave them, in a list
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$object = new stdClass();
$keys = ['text', null, 1.5, ['a'], $object, 'text'];
function source(array $keys): Generator
{
	yield 'first' => ['60123456789', 'first'];
	foreach ($keys as $key) {
		yield $key => ['60123456789', 'x'];
	}
}
$gateway = new Gateway(texts: ['first' => [['send' => reply('1701:1'), 'until' => 7]], 'x' => [held()]]);
$batch = $gateway->client()->sendMany(source($keys), 7);
$batch->rewind();
echo $batch->key(), "\n";
$unknown = $batch->cancel();
var_dump(array_is_list($unknown), count($unknown));
foreach ($keys as $key) {
	$position = array_search($key, $unknown, true);
	var_dump($position !== false);
	unset($unknown[$position]);
}
?>
--EXPECT--
first
bool(true)
int(6)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
