--TEST--
What a batch hasn't taken stays with a generator of the caller's
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
$generator = numbered(6);
foreach ($client->sendMany($generator, 1) as $key => $outcome) {
	echo "$key\n";
	if ($key === 2) {
		break;
	}
}
while ($generator->next() || $generator->valid()) {
	echo 'left: ', $generator->current()[1], "\n";
}
?>
--EXPECT--
0
1
2
left: t3
left: t4
left: t5
