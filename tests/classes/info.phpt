--TEST--
phpinfo() shows version, specification, libcurl, TLS backend and settings
--EXTENSIONS--
ezsms
--FILE--
<?php
ob_start();
(new ReflectionExtension('ezsms'))->info();
$lines = explode("\n", trim(ob_get_clean()));
foreach ([
	'/^ezsms$/',
	'/^ezsms support => enabled$/',
	'/^Version => ' . preg_quote(phpversion('ezsms')) . '$/',
	'/^Gateway specification => 1\.84$/',
	'/^libcurl version => \d+\.\d+\.\d+/',
	'/^TLS backend => \S/',
	'/^ezsms\.ca_bundle => no value => no value$/',
	'/^ezsms\.connect_timeout => 10 => 10$/',
	'/^ezsms\.timeout => 30 => 30$/',
] as $pattern) {
	echo count(preg_grep($pattern, $lines)), ' ';
}
?>
--EXPECT--
1 1 1 1 1 1 1 1 1 
