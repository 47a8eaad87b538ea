--TEST--
A redirect is not followed: nothing goes out a second time
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$elsewhere = new Gateway();
foreach (['301 Moved Permanently', '302 Found', '303 See Other', '307 Temporary Redirect', '308 Permanent Redirect'] as $status) {
	$gateway = new Gateway([reply('', $status, ["Location: {$elsewhere->url()}ISendSMS.aspx"])]);
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
	echo count($gateway->requests()), ' ', count($elsewhere->connections()), "\n";
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=301 returnCode=null seqno="k" attempts=1 reply=""
1 0
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=302 returnCode=null seqno="k" attempts=1 reply=""
1 0
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=303 returnCode=null seqno="k" attempts=1 reply=""
1 0
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=307 returnCode=null seqno="k" attempts=1 reply=""
1 0
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=308 returnCode=null seqno="k" attempts=1 reply=""
1 0
