--TEST--
A source that can't be iterated over is refused, and the argument is named
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
foreach ([null, 1, 'text', new stdClass(), fn () => []] as $source) {
	refusal(fn () => $client->sendMany($source));
}
refusal(fn () => $client->sendMany());
?>
--EXPECT--
TypeError: Argument #1 ($messages)
TypeError: Argument #1 ($messages)
TypeError: Argument #1 ($messages)
TypeError: Argument #1 ($messages)
TypeError: Argument #1 ($messages)
ArgumentCountError
