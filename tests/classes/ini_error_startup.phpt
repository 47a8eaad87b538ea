--TEST--
A time-out of nothing in php.ini leaves the default
--EXTENSIONS--
ezsms
--INI--
ezsms.timeout=0
ezsms.connect_timeout=4
--FILE--
<?php
$options = new EzSms\Options();
echo $options->timeout, ' ', $options->connectTimeout, "\n";
?>
--EXPECT--
30 4
