--TEST--
seqno() gives another for each of 100,000 jobs
--EXTENSIONS--
ezsms
--INI--
memory_limit=256M
--FILE--
<?php
$seen = [];
for ($i = 0; $i < 100000; $i++) {
	$seen[EzSms\seqno('order', $i)] = true;
}
var_dump(count($seen));
?>
--EXPECT--
int(100000)
