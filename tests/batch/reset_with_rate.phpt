--TEST--
A batch with a rate whose connections are reset waits without working
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function busy(): float
{
	$usage = getrusage();
	return $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) / 1e6;
}

$gateway = new Gateway(texts: ['t1' => [['send' => reply('1701:1'), 'delay' => 3_000_000]]]);
$batch = $gateway->client()->sendMany(numbered(4), 2, rate: 100);
$batch->rewind();
$batch->next();
echo $batch->key(), ' ', $batch->counts()->inFlight, " in flight\n";
EzSms\reset_connections();
$before = busy();
$batch->next();
/* Of two seconds or more. */
var_dump(busy() - $before < 1);
echo $batch->key(), "\n";
show($batch);
?>
--EXPECT--
2 1 in flight
bool(true)
1
1 Receipt
3 Receipt
