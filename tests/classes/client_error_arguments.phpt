--TEST--
The constructor refuses empty credentials and senders that can't be
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

refusal(fn () => new Client('', 'p'));
refusal(fn () => new Client('u', ''));
refusal(fn () => new Client('u', 'p', ''));
refusal(fn () => new Client('u'));
refusal(fn () => new Client('u', 'p', null, Client::DEFAULT_BASE_URL, []));
refusal(fn () => new Client('u', 'p', null));
refusal(fn () => new Client("\0", "\0"));
?>
--EXPECT--
ValueError: Argument #1 ($username)
ValueError: Argument #2 ($password)
ValueError: Argument #3 ($sender)
ArgumentCountError
TypeError: Argument #5 ($options)
accepted
accepted
