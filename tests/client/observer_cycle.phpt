--TEST--
A client that its observer holds is garbage once nobody else does
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;
use EzSms\Client;
use EzSms\Options;

$gateway = new Gateway();
$client = function () use ($gateway): array {
	$client = null;
	$observer = function (Attempt $attempt) use (&$client) {};
	$client = $gateway->client(observer: $observer);
	$client->sendText('60123456789', 'x');
	return [WeakReference::create($client), WeakReference::create($observer)];
};
$options = function (): array {
	$options = null;
	$observer = function (Attempt $attempt) use (&$options) {};
	$options = new Options(observer: $observer);
	return [WeakReference::create($options), WeakReference::create($observer)];
};
foreach ([$client, $options] as $make) {
	$references = $make();
	echo count(array_filter(array_map(fn (WeakReference $weak) => $weak->get(), $references))), "\n";
	gc_collect_cycles();
	echo count(array_filter(array_map(fn (WeakReference $weak) => $weak->get(), $references))), "\n";
}
?>
--EXPECT--
2
0
2
0
