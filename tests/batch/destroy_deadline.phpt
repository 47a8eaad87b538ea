--TEST--
A batch that is destroyed waits no longer than its messages may take
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2]], 't1' => [['then' => 'hang']]]);
$batch = $gateway->client(timeout: 0.5)->sendMany(numbered(5), 2);
$start = hrtime(true);
foreach ($batch as $key => $outcome) {
	break;
}
unset($batch);
$passed = hrtime(true) - $start;
var_dump($passed >= 450_000_000, $passed < 10_000_000_000);
?>
--EXPECT--
bool(true)
bool(true)
