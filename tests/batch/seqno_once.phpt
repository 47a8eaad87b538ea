--TEST--
Each message goes out once, with a seqno of its own
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$seqnos = [];
foreach ($gateway->client(retries: 2)->sendMany(numbered(60), 8) as $key => $receipt) {
	$seqnos["t$key"] = $receipt->seqno;
}
$sent = array_combine(fields($gateway, 'message'), fields($gateway, 'seqno'));
ksort($sent);
ksort($seqnos);
var_dump(count($gateway->requests()), count(array_unique($sent)), $sent === $seqnos);
?>
--EXPECT--
int(60)
int(60)
bool(true)
