--TEST--
The end of the script in an observer prevails over what was thrown before
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$gateway = new Gateway([['then' => 'close'], reply('1701:2')]);
$observer = function (Attempt $attempt) {
	if ($attempt->number === 2) {
		exit("exit\n");
	}
	throw new LogicException('mine');
};
try {
	$gateway->client(retries: 5, observer: $observer)->sendText('60123456789', 'x', seqno: 'k');
} catch (Throwable) {
	echo "caught\n";
} finally {
	echo "finally\n";
}
?>
--EXPECT--
exit
