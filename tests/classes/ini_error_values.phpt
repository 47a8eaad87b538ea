--TEST--
A time-out of nothing, or with a unit, is refused, and the setting stays
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach (['ezsms.timeout', 'ezsms.connect_timeout'] as $name) {
	foreach (['0', '-1', '', 'abc', '0.0', 'NAN', 'INF', '5m', '5 minutes', '5,5', '0x10'] as $value) {
		var_dump(ini_set($name, $value));
	}
	echo ini_get($name), "\n";
}
var_dump(ini_set('ezsms.ca_bundle', '/x'));
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
30
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
10
bool(false)
