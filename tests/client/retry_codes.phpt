--TEST--
What was answered by a code that is no acceptance is not tried again: the seqno may be used up
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\UnknownOutcomeException;

foreach ([
	'unlisted' => reply('1710'),
	'of another page' => reply('1707'),
	'1703' => reply('1703'),
	'a refusal that was cut' => ['send' => "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n1704", 'then' => 'close'],
] as $name => $reply) {
	$gateway = new Gateway([$reply, reply('1718')]);
	try {
		$gateway->client(retries: 2)->sendText('60123456789', 'x', seqno: 'k');
		echo "$name: accepted\n";
	} catch (UnknownOutcomeException $e) {
		echo "$name: unknown {$e->getCode()} $e->attempts ", count($gateway->requests()), "\n";
	}
}
?>
--EXPECT--
unlisted: unknown 1710 1 1
of another page: unknown 1707 1 1
1703: unknown 1703 1 1
a refusal that was cut: unknown 0 1 1
