--TEST--
A handler that throws while a reply drips leaves what was read of it
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['send' => "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1701:", 'then' => 'hang']]);
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn () => throw new LogicException('mine'));
pcntl_alarm(1);
within(20, fn () => chain(fn () => $gateway->client(timeout: 60)->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']));
?>
--EXPECT--
LogicException: mine
UnknownOutcomeException code=0 phase=Reply httpStatus=200 returnCode=null seqno="k" attempts=1 reply="1701:"
in time
