--TEST--
The message of an unknown outcome is one line, whatever the page says
--EXTENSIONS--
ezsms
mbstring
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/secrets.php';

$gateway = new Gateway([reply("x\r\n[error] forged \"line\"\0\x1B[31m\u{202E}")]);
$error = thrown(fn () => $gateway->client()->sendText(NUMBER, TEXT));
var_dump(preg_match('/\A[ -~]+\z/', $error->getMessage()));
var_dump($error->reply === "x\r\n[error] forged \"line\"\0\x1B[31m\u{202E}");
?>
--EXPECT--
int(1)
bool(true)
