--TEST--
After a lost reply no connection that was kept is trusted
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

/* The handler's request needs a second connection, so that two are kept afterwards. */
$gateway = new Gateway([
	['send' => reply('1701:1'), 'signal' => SIGUSR1, 'after' => 1],
	reply('1701:2'),
	['send' => "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n1701", 'then' => 'close'],
	reply('1718'),
]);
$client = $gateway->client(retries: 2);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn () => $client->sendText('60123456789', 'two'));
$client->sendText('60123456789', 'one');
outcome(fn () => $client->sendText('60123456789', 'three', seqno: 'k'));
[$one, $two, $three, $again] = $gateway->requests();
var_dump($one->connection, $two->connection, $three->connection < 2, $again->connection);
?>
--EXPECT--
Receipt code=1718 returnCode=Duplicate messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=true codes=[1718]
int(0)
int(1)
bool(true)
int(2)
