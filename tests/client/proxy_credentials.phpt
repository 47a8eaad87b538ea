--TEST--
A proxy's password goes to the proxy alone
--EXTENSIONS--
ezsms
openssl
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/certificates.php';

use EzSms\Client;
use EzSms\Options;

$certificates = new Certificates();
$proxy = new Gateway(
	[['send' => "HTTP/1.1 200 Connection established\r\n\r\n", 'then' => 'tunnel'], reply('1701:1')],
	$certificates->leaf('DNS:gateway.invalid'),
	tunnel: true,
);
$client = new Client('demoezsms', '1234', null, 'https://gateway.invalid/websmsapi/', new Options(
	proxy: "http://user:pa55@$proxy->address",
	caBundle: $certificates->authority,
));
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
foreach ($proxy->requests() as $request) {
	echo count($request->header('Proxy-Authorization')), "\n";
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
1
0
