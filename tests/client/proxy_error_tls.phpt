--TEST--
A gateway behind a tunnel that is not to be trusted means that the request was not sent
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
	$certificates->leaf('DNS:elsewhere.invalid'),
	tunnel: true,
);
$client = new Client('demoezsms', '1234', null, 'https://gateway.invalid/', new Options(retries: 0, 
	proxy: $proxy->url(''),
	caBundle: $certificates->authority,
));
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']);
echo count($proxy->requests()), "\n";
?>
--EXPECT--
NotSentException code=0 phase=Tls seqno="k" attempts=1
1
