--TEST--
Emoji go out as surrogate pairs
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$gateway->client()->sendText('60123456789', "a\u{1F60E}\u{10FFFF}");
parse_str($gateway->requests()[0]->body, $parameters);
echo $parameters['message'], ' ', $parameters['type'], "\n";
?>
--EXPECT--
0061D83DDE0EDBFFDFFF 3
