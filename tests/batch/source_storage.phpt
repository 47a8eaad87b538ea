--TEST--
Message objects as keys and as elements of SplObjectStorage and WeakMap
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$message = EzSms\Message::text('60123456789', 'one');
$storage = new SplObjectStorage();
$storage[$message] = 'data';
foreach ($gateway->client()->sendMany($storage) as $key => $outcome) {
	var_dump($key, kind($outcome));
}
$map = new WeakMap();
$map[$message] = ['60123456789', 'two'];
foreach ($gateway->client()->sendMany($map) as $key => $outcome) {
	var_dump($key === $message, kind($outcome));
}
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
int(0)
string(7) "Receipt"
bool(true)
string(7) "Receipt"
one two
