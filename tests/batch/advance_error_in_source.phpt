--TEST--
A batch that is advanced by its own source refuses that, and goes on
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	global $batch;
	yield 0 => ['60123456789', 't0'];
	foreach (['next', 'rewind', 'cancel'] as $method) {
		try {
			$batch->$method();
			echo "$method was done\n";
		} catch (Error $error) {
			echo $method, ': ', $error::class, "\n";
		}
	}
	yield 1 => ['60123456789', 't1'];
	yield 2 => ['60123456789', 't2'];
}

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(source(), 1);
show($batch);
show_counts($batch);
?>
--EXPECT--
0 Receipt
next: Error
rewind: Error
cancel: Error
1 Receipt
2 Receipt
pulled=3 inFlight=0 settled=3 accepted=3 rejected=0 notSent=0 unknown=0 invalid=0 
