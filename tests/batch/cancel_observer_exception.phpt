--TEST--
cancel() gives its keys again where the observer threw
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t1' => [held()], 't2' => [held()]]);
$observer = fn (EzSms\Attempt $attempt) => $attempt->outcome === EzSms\Outcome::Unknown && throw new Exception('of the observer');
$batch = $gateway->client(observer: $observer)->sendMany(numbered(3), 3);
$batch->rewind();
wait_for_requests($gateway, 3);
thrown_by($batch->cancel(...));
$keys = $batch->cancel();
sort($keys);
echo json_encode($keys), "\n";
$found = array_map(kind(...), iterator_to_array($batch));
ksort($found);
echo json_encode($found), "\n";
echo json_encode($batch->cancel()), "\n";
?>
--EXPECT--
Exception: of the observer
Exception: of the observer
[1,2]
["Receipt","UnknownOutcomeException","UnknownOutcomeException"]
[]
