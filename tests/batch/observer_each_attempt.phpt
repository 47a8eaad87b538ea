--TEST--
The observer sees each attempt of each message
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\Attempt;

$seen = [];
$observer = function (Attempt $attempt) use (&$seen) {
	$seen[] = $attempt->outcome->name . $attempt->number;
};
$gateway = new Gateway(texts: ['t1' => [torn(), reply('1704')], 't2' => [reply('1704')]]);
$batch = $gateway->client(retries: 1, observer: $observer)->sendMany(numbered(4), 2);
echo count(iterator_to_array($batch)), "\n";
$seen = array_count_values($seen);
ksort($seen);
echo json_encode($seen), "\n";
?>
--EXPECT--
4
{"Accepted1":2,"Rejected1":1,"Rejected2":1,"Unknown1":1}
