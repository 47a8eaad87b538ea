--TEST--
A text of more than 1 MiB is sent without waiting for "100 Continue"
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$text = str_repeat('long text ', 120_000);
outcome(fn () => $gateway->client()->sendText('60123456789', $text, seqno: ''), ['segments']);
[$request] = $gateway->requests();
var_dump($request->header('Expect'));
var_dump($request->header('Content-Length') === [(string)strlen($request->body)]);
parse_str($request->body, $parameters);
var_dump($parameters['message'] === $text);
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno=null type=Text recipients=1 attempts=1 duplicate=false codes=[1701]
array(0) {
}
bool(true)
bool(true)
