--TEST--
The default base URL is the specification's, by https
--EXTENSIONS--
ezsms
--FILE--
<?php
use EzSms\Client;

echo Client::DEFAULT_BASE_URL, "\n";
echo (new ReflectionMethod(Client::class, '__construct'))->getParameters()[3]->getDefaultValue(), "\n";
?>
--EXPECT--
https://www.sms.com.my/websmsapi/
https://www.sms.com.my/websmsapi/
