--TEST--
An HTML page is unknown, with its status
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('<html><body><h1>Server Error</h1></body></html>', '500 Internal Server Error'),
	reply('<html><body><h1>Server Error</h1></body></html>'),
	reply('', '502 Bad Gateway'),
	reply('Unauthorized', '401 Unauthorized', ['WWW-Authenticate: Basic realm="x"']),
	reply('Proxy', '407 Proxy Authentication Required'),
	reply('', '404 Not Found'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=500 returnCode=null seqno="k" attempts=1 reply="<html><body><h1>Server Error</h1></body></html>"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="<html><body><h1>Server Error</h1></body></html>"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=502 returnCode=null seqno="k" attempts=1 reply=""
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=401 returnCode=null seqno="k" attempts=1 reply="Unauthorized"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=407 returnCode=null seqno="k" attempts=1 reply="Proxy"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=404 returnCode=null seqno="k" attempts=1 reply=""
