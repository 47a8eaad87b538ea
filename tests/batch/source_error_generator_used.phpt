--TEST--
A generator that was iterated over before can't be again, as PHP says
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
$generator = numbered(2);
show($client->sendMany($generator, 1));
$batch = $client->sendMany($generator, 1);
thrown_by(fn () => show($batch));
show($batch);
$generator = numbered(3);
$generator->next();
$batch = $client->sendMany($generator, 1);
try {
	show($batch);
} catch (Exception $error) {
	echo $error::class, "\n";
}
show($batch);
echo count($gateway->requests()), "\n";
?>
--EXPECT--
0 Receipt
1 Receipt
Exception: Cannot traverse an already closed generator
Exception
2
