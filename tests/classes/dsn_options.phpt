--TEST--
A DSN takes every scalar option
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

$gateway = new Gateway([reply('1701:1')]);
$proxy = new Gateway([reply('1701:proxied')]);
$dsn = "ezsms+http://u:p@$gateway->address/";
$send = fn (string $query, string $text = 'x') => outcome(fn () => Client::fromDsn("$dsn?$query")->sendText('60123456789', $text, seqno: 'k'), ['codes', 'segments']);
$send('method=GET');
$send('method=POST&timeout=2.5&connectTimeout=1');
$send('timeout=1e1');
$send('retries=0');
$send('seqno=no');
$send('persistent=0');
$send('persistent=false');
$send('persistent=1');
$send('persistent=true');
$send('proxy=' . rawurlencode($proxy->url('')));
putenv("http_proxy={$proxy->url('')}");
$send('proxy=');
putenv('http_proxy');
refusal(fn () => Client::fromDsn("$dsn?maxSegments=1")->sendText('60123456789', str_repeat('x', 161)));
$hanging = new Gateway([['then' => 'hang']]);
outcome(fn () => Client::fromDsn("ezsms+http://u:p@$hanging->address/?timeout=0.2")->credits());
foreach ($gateway->requests() as $request) {
	echo $request->connection, ' ', strstr($request->line, '?', true) ?: $request->line, "\n";
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 attempts=1 duplicate=false
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 attempts=1 duplicate=false
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 attempts=1 duplicate=false
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 attempts=1 duplicate=false
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 attempts=1 duplicate=false
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 attempts=1 duplicate=false
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 attempts=1 duplicate=false
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 attempts=1 duplicate=false
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 attempts=1 duplicate=false
Receipt code=1701 returnCode=Sent messageId="proxied" seqno="k" type=Text recipients=1 attempts=1 duplicate=false
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 attempts=1 duplicate=false
ValueError: Argument #2 ($text)
UnknownOutcomeException code=0 phase=Reply curlCode=28 httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
0 GET /ISendSMS.aspx
0 POST /ISendSMS.aspx HTTP/1.1
0 POST /ISendSMS.aspx HTTP/1.1
0 POST /ISendSMS.aspx HTTP/1.1
0 POST /ISendSMS.aspx HTTP/1.1
1 POST /ISendSMS.aspx HTTP/1.1
2 POST /ISendSMS.aspx HTTP/1.1
0 POST /ISendSMS.aspx HTTP/1.1
0 POST /ISendSMS.aspx HTTP/1.1
0 POST /ISendSMS.aspx HTTP/1.1
