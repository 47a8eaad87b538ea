--TEST--
A fatal error in the loop, after the observer has thrown for an earlier attempt of what is under way: nothing hangs
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2, 'delay' => 100_000]], 't1' => [torn(), held()]]);
run_alone($gateway, <<<'SCRIPT'
$observer = function (EzSms\Attempt $attempt) {
	if ($attempt->outcome === EzSms\Outcome::Unknown) {
		throw new DomainException('of the observer');
	}
};
$batch = client(observer: $observer, retries: 1)->sendMany(numbered(2), 2);
foreach ($batch as $key => $outcome) {
	echo $key, ' ', kind($outcome), ', ', $batch->counts()->inFlight, " under way\n";
	eval('function kind() {}');
}
SCRIPT);
?>
--EXPECTF--
0 Receipt, 1 under way

Fatal error: Cannot redeclare %Skind() %A
status 255
