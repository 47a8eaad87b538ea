--TEST--
Everything but RFC 3986's unreserved characters is percent-encoded
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$gateway->client(null)->call('Other.aspx', ['p' => implode(array_map(chr(...), range(0, 127))), 'q' => "\x80\xFF"]);
echo $gateway->requests()[0]->body, "\n";
?>
--EXPECT--
username=demoezsms&password=1234&p=%00%01%02%03%04%05%06%07%08%09%0A%0B%0C%0D%0E%0F%10%11%12%13%14%15%16%17%18%19%1A%1B%1C%1D%1E%1F%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F0123456789%3A%3B%3C%3D%3E%3F%40ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~%7F&q=%80%FF
