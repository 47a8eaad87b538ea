--TEST--
The error says where the hexadecimal is wrong, and not what it is
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\CallbackException;
use EzSms\IncomingMessage;

foreach (['0041004' => 7, '004100G1' => 6, '0041D83D0042' => 4] as $digits => $offset) {
	try {
		IncomingMessage::fromQuery("Shortcode=36828&Sender=60123456789&ContentType=3&p=geheim&Msg=$digits");
	} catch (CallbackException $refused) {
		var_dump(str_contains($refused->getMessage(), "offset $offset"), preg_match("/$digits|36828|6012|geheim/", $refused->getMessage()));
		echo $refused->raw['Msg'], ' ', $refused->raw['Sender'], ' ', $refused->getCode(), "\n";
	}
}
?>
--EXPECT--
bool(true)
int(0)
0041004 60123456789 0
bool(true)
int(0)
004100G1 60123456789 0
bool(true)
int(0)
0041D83D0042 60123456789 0
