--TEST--
What an observer throws at each attempt is all in the chain, and the outcome is last
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$observer = fn (Attempt $attempt) => throw new LogicException("at $attempt->number");
foreach ([reply('1701:3'), reply('1704')] as $reply) {
	$gateway = new Gateway([['then' => 'close'], ['then' => 'close'], $reply]);
	try {
		$gateway->client(observer: $observer, retries: 2)->sendText('60123456789', 'x', seqno: 'k');
	} catch (LogicException $e) {
		for ($thrown = []; $e instanceof LogicException; $e = $e->getPrevious()) {
			$thrown[] = $e->getMessage();
		}
		sort($thrown);
		echo implode(', ', $thrown), "\n", $e::class, ' ', $e->value->attempts ?? $e->attempts, "\n";
		var_dump($e->getPrevious());
	}
}
?>
--EXPECT--
at 1, at 2, at 3
EzSms\AcceptedException 3
NULL
at 1, at 2, at 3
EzSms\UnknownOutcomeException 3
NULL
