--TEST--
A batch that nobody holds any more: what its observer throws then is caught where the call was
--EXTENSIONS--
ezsms
--INI--
zend.exception_ignore_args=1
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$observer = function (EzSms\Attempt $attempt) {
	static $calls = 0;
	throw new LogicException('attempt ' . ++$calls);
};
$client = $gateway->client(observer: $observer);
$padding = array_map(fn (int $i) => $i * 2, range(1, 10));
try {
	$found = [count($padding), iterator_to_array($client->sendMany(numbered(3), 3))];
	echo "nothing was thrown\n";
} catch (LogicException $error) {
	do {
		echo $error::class, ': ', $error->getMessage(), "\n";
	} while ($error = $error->getPrevious());
}
echo count(fields($gateway, 'message')), "\n";
?>
--EXPECT--
LogicException: attempt 3
LogicException: attempt 2
LogicException: attempt 1
3
