--TEST--
The ini settings are the defaults of Options and of a client without them
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Options;

ini_set('ezsms.timeout', '2.5');
ini_set('ezsms.connect_timeout', '1.25');
outcome(fn () => new Options(), ['retries', 'method', 'caBundle', 'proxy', 'persistent', 'pages', 'parameters', 'maxSegments', 'observer', 'seqno']);
outcome(fn () => new Options(timeout: 7), ['retries', 'method', 'caBundle', 'proxy', 'persistent', 'pages', 'parameters', 'maxSegments', 'observer', 'seqno']);
ini_restore('ezsms.timeout');
outcome(fn () => new Options(), ['retries', 'method', 'caBundle', 'proxy', 'persistent', 'pages', 'parameters', 'maxSegments', 'observer', 'seqno']);
ini_set('ezsms.timeout', '0.3');
$gateway = new Gateway([['then' => 'hang']]);
outcome(fn () => (new EzSms\Client('u', 'p', null, $gateway->url()))->credits());
?>
--EXPECT--
Options timeout=2.5 connectTimeout=1.25
Options timeout=7.0 connectTimeout=1.25
Options timeout=30.0 connectTimeout=1.25
UnknownOutcomeException code=0 phase=Reply curlCode=28 httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
