--TEST--
The page for unconverted Unicode and GSM 03.38 exclude each other
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Alphabet;

$gateway = new Gateway();
refusal(fn () => $gateway->client()->sendText('60123456789', 'x', alphabet: Alphabet::Gsm0338, rawUnicode: true));
var_dump($gateway->connections());
?>
--EXPECT--
ValueError: Argument #5 ($rawUnicode)
array(0) {
}
