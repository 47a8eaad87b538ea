--TEST--
What the source throws comes after everything that was under way
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	yield 0 => ['60123456789', 't0'];
	yield 1 => ['60123456789', 't1'];
	yield 2 => ['60123456789', 't2'];
	throw new DomainException('the source');
}

$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 3, 'delay' => 20_000]]);
$batch = $gateway->client()->sendMany(source(), 5);
$found = [];
try {
	foreach ($batch as $key => $outcome) {
		$found[$key] = kind($outcome);
	}
} catch (DomainException $error) {
	echo $error->getMessage(), "\n";
}
ksort($found);
echo json_encode($found), "\n";
show_counts($batch);
show($batch);
var_dump($batch->valid());
?>
--EXPECT--
the source
["Receipt","Receipt","Receipt"]
pulled=3 inFlight=0 settled=3 accepted=3 rejected=0 notSent=0 unknown=0 invalid=0 
bool(false)
