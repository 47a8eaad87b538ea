--TEST--
A batch that is destroyed by an exception, and its source throws at that: traces tell the truth
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function leave(Gateway $gateway, Closure $observer): void
{
	$source = eval(str_repeat("\n", 100) . 'return (function () {
		try {
			yield 0 => ["60123456789", "t0"];
			yield 1 => ["60123456789", "t1"];
			yield 2 => ["60123456789", "t2"];
		} finally {
			throw new Exception("of the source");
		}
	})();');
	$batch = $gateway->client(observer: $observer)->sendMany($source, 2);
	unset($source);
	foreach ($batch as $key => $outcome) {
		throw new Exception('of the loop');
	}
}

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2]], 't1' => [['send' => reply('1701:1'), 'delay' => 500_000]]]);
$observer = function () {
	foreach ((new Exception)->getTrace() as $call) {
		if (isset($call['line']) && $call['line'] > 100) {
			echo "line $call[line]\n";
		}
	}
};
thrown_by(fn () => leave($gateway, $observer));
?>
--EXPECT--
Exception: of the source
Exception: of the loop
