--TEST--
An unknown key is refused with a list of the known ones
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Options;

foreach (['Send', '', 'send ', 0] as $key) {
	refusal(fn () => new Options(retries: 0, pages: [$key => 'x']), '/send, broadcast, unicode, barcode, credits, transfer$/');
}
foreach (['Username', 'MsgId', 7] as $key) {
	refusal(
		fn () => new Options(retries: 0, parameters: [$key => 'x']),
		'/username, password, cust, credit, message, mobile, sender, type, msgtype, seqno, sseqno$/',
	);
}
?>
--EXPECT--
ValueError: Argument #8 ($pages) ... send, broadcast, unicode, barcode, credits, transfer
ValueError: Argument #8 ($pages) ... send, broadcast, unicode, barcode, credits, transfer
ValueError: Argument #8 ($pages) ... send, broadcast, unicode, barcode, credits, transfer
ValueError: Argument #8 ($pages) ... send, broadcast, unicode, barcode, credits, transfer
ValueError: Argument #9 ($parameters) ... username, password, cust, credit, message, mobile, sender, type, msgtype, seqno, sseqno
ValueError: Argument #9 ($parameters) ... username, password, cust, credit, message, mobile, sender, type, msgtype, seqno, sseqno
ValueError: Argument #9 ($parameters) ... username, password, cust, credit, message, mobile, sender, type, msgtype, seqno, sseqno
