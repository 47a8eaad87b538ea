--TEST--
What is neither a Message nor an array is an outcome of its own
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
$elements = [null, 1, 1.5, true, 'text', '60123456789', new stdClass(), fn () => 1, $client, $client->sendMany([]), new ArrayObject(['60123456789', 'x']), EzSms\Alphabet::Unicode];
$batch = $client->sendMany($elements, 1);
foreach ($batch as $key => $outcome) {
	echo $key, ' ', kind($outcome), ' ', $outcome->getCode(), ' ', kind($outcome->getPrevious()), "\n";
	$messages[] = $outcome->getMessage();
}
echo $messages[1], "\n";
show_counts($batch);
echo count($gateway->connections()), " connections\n";
?>
--EXPECT--
0 InvalidMessageException 0 TypeError
1 InvalidMessageException 0 TypeError
2 InvalidMessageException 0 TypeError
3 InvalidMessageException 0 TypeError
4 InvalidMessageException 0 TypeError
5 InvalidMessageException 0 TypeError
6 InvalidMessageException 0 TypeError
7 InvalidMessageException 0 TypeError
8 InvalidMessageException 0 TypeError
9 InvalidMessageException 0 TypeError
10 InvalidMessageException 0 TypeError
11 InvalidMessageException 0 TypeError
The message is not valid: it must be of type EzSms\Message|array, int given
pulled=12 inFlight=0 settled=12 accepted=0 rejected=0 notSent=0 unknown=0 invalid=12 
0 connections
