--TEST--
A kept connection that the gateway has closed, be it a moment ago, loses no request
--EXTENSIONS--
ezsms
openssl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';
require __DIR__ . '/../support/certificates.php';

use EzSms\Client;
use EzSms\Options;

$certificates = new Certificates();
foreach (['http' => null, 'https' => $certificates->leaf()] as $scheme => $certificate) {
	$gateway = new Gateway([['send' => reply('1701:1'), 'then' => 'close']], $certificate);
	/* Over TLS, older releases of libcurl notice it only by an issue that fails, which needs a seqno to be repeated. */
	$options = $certificate ? [] : ['seqno' => false, 'observer' => show_attempt(...)];
	$client = fn (float $timeout): Client => new Client(
		'demoezsms', '1234', null, $gateway->url(scheme: $scheme),
		new Options(...$options, timeout: $timeout, caBundle: $certificates->authority, retries: 0),
	);
	$first = $client(30);
	$other = $client(29);
	echo "$scheme\n";
	foreach ([$first, $first, $other, $first] as $number => $sender) {
		echo $sender->sendText('60123456789', 'x')->code, "\n";
		$gateway->closed($number);
	}
	foreach ($first->sendMany([['60123456789', 'y']]) as $outcome) {
		echo $outcome::class, "\n";
	}
	echo count($gateway->requests()), "\n";
}
?>
--EXPECT--
http
#1 issues=1 outcome=Accepted code=1701 httpStatus=200 phase=Reply curlCode=0 connectionReused=false
1701
#1 issues=1 outcome=Accepted code=1701 httpStatus=200 phase=Reply curlCode=0 connectionReused=false
1701
#1 issues=1 outcome=Accepted code=1701 httpStatus=200 phase=Reply curlCode=0 connectionReused=false
1701
#1 issues=1 outcome=Accepted code=1701 httpStatus=200 phase=Reply curlCode=0 connectionReused=false
1701
#1 issues=1 outcome=Accepted code=1701 httpStatus=200 phase=Reply curlCode=0 connectionReused=false
EzSms\Receipt
5
https
1701
1701
1701
1701
EzSms\Receipt
5
