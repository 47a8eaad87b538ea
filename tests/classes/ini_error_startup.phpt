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
Warning: ezsms.timeout must be a number of seconds, greater than 0; the default is used in Unknown on line 0
30 4
