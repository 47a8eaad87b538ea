--TEST--
Without seqnos on the wire, elements with one text are under way together
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 2], reply('1701:2')]);
$message = EzSms\Message::text('60123456789', 'one', seqno: '');
show_sorted($gateway->client(timeout: 20)->sendMany([$message, $message], 2));
$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 2], reply('1701:2')]);
$message = EzSms\Message::text('60123456789', 'one');
show_sorted($gateway->client(timeout: 20, seqno: false)->sendMany([$message, $message], 2));
?>
--EXPECT--
0 Receipt
1 Receipt
0 Receipt
1 Receipt
