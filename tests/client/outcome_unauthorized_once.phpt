--TEST--
401 is answered by nothing, whatever it offers
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([reply('', '401 Unauthorized', ['WWW-Authenticate: Basic realm="x"', 'WWW-Authenticate: NTLM'])]);
outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
foreach ($gateway->requests() as $request) {
	var_dump($request->header('Authorization'));
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=401 returnCode=null seqno="k" attempts=1 reply=""
array(0) {
}
