--TEST--
A transfer is repeated by its seqno
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([
	[['then' => 'close'], reply('1707')],
	[['then' => 'close'], reply('1718')],
	[['then' => 'close'], reply('1708')],
	[reply('1701'), reply('1718')],
] as $replies) {
	$gateway = new Gateway($replies);
	outcome(fn () => $gateway->client(retries: 1)->transferCredits('customer1', 1, 'k'));
	echo shown(seqnos($gateway->requests())), "\n";
}
$gateway = new Gateway([['then' => 'close'], reply('1718')]);
$receipt = $gateway->client(retries: 1)->transferCredits('customer1', 1);
var_dump(seqnos($gateway->requests()) === [$receipt->seqno, $receipt->seqno], strlen($receipt->seqno));
?>
--EXPECT--
Receipt code=1707 returnCode=CreditsTransferred messageId=null seqno="k" type=null recipients=0 segments=0 attempts=2 duplicate=false codes=[1707]
["k", "k"]
Receipt code=1718 returnCode=Duplicate messageId=null seqno="k" type=null recipients=0 segments=0 attempts=2 duplicate=true codes=[1718]
["k", "k"]
UnknownOutcomeException code=1708 phase=Reply curlCode=0 httpStatus=200 returnCode=InvalidTransferAccount seqno="k" attempts=2 reply="1708"
["k", "k"]
UnknownOutcomeException code=1701 phase=Reply curlCode=0 httpStatus=200 returnCode=Sent seqno="k" attempts=1 reply="1701"
["k"]
bool(true)
int(20)
