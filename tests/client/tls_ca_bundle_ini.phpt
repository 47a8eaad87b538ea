--TEST--
ezsms.ca_bundle, and behind it openssl.cafile, serve where no caBundle is given
--EXTENSIONS--
ezsms
openssl
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/certificates.php';

$certificates = new Certificates();
$other = new Certificates();
$gateway = new Gateway([reply('1701:1')], $certificates->leaf());
$script = tempnam(sys_get_temp_dir(), 'ezsms');
file_put_contents($script, sprintf(
	'<?php require %s; outcome(fn () => (new EzSms\\Client("u", "p", null, %s, %s))->sendText("60123456789", "x", seqno: "k"), ["curlCode"]);',
	var_export(__DIR__ . '/../support/gateway.php', true),
	var_export($gateway->url(scheme: 'https'), true),
	'$argc > 1 ? new EzSms\\Options(caBundle: $argv[1]) : null',
));
function run(string $settings, string $arguments = ''): void
{
	passthru(getenv('TEST_PHP_EXECUTABLE') . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . " $settings " . escapeshellarg($GLOBALS['script']) . " $arguments");
}
run("-d openssl.cafile=$certificates->authority");
run("-d openssl.cafile=$other->authority");
run("-d openssl.cafile=$other->authority -d ezsms.ca_bundle=$certificates->authority");
run("-d ezsms.ca_bundle=$certificates->authority", $other->authority);
run("-d ezsms.ca_bundle=$other->authority", $certificates->authority);
unlink($script);
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
NotSentException code=0 phase=Tls seqno="k" attempts=3
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
NotSentException code=0 phase=Tls seqno="k" attempts=3
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
