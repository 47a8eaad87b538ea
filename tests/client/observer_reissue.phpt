--TEST--
The observer is told how often libcurl issued the request within an attempt
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$gateway = new Gateway([reply('1701:1'), ['then' => 'close'], ['then' => 'close'], reply('1701:2')]);
$observer = fn (Attempt $attempt) => print(shown([$attempt->number, $attempt->issues, $attempt->outcome, $attempt->connectionReused]) . "\n");
$client = $gateway->client(observer: $observer, retries: 2);
$client->sendText('60123456789', 'one');
echo $client->sendText('60123456789', 'two')->attempts, "\n";
?>
--EXPECT--
[1, 1, Accepted, false]
[1, 2, Unknown, false]
[2, 1, Accepted, false]
3
