--TEST--
segments() names the first character that GSM 03.38 lacks, and its offset in octets
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach (['`', 'ç', 'Prix 5€, ça va 您', '€[😎`', "e\u{301}", "tab\there"] as $text) {
	$s = EzSms\segments($text);
	echo json_encode($s->unicodeCause, JSON_UNESCAPED_UNICODE), " at $s->unicodeCauseOffset\n";
}
?>
--EXPECT--
"`" at 0
"ç" at 0
"ç" at 11
"😎" at 4
"́" at 1
"\t" at 3
