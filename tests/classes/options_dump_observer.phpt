--TEST--
Dumps of Options show the observer as a closure, and whether there are seqnos
--EXTENSIONS--
ezsms
--FILE--
<?php
$options = new EzSms\Options(retries: 5, observer: 'strlen', seqno: false);
ob_start();
var_dump($options);
$dump = ob_get_clean();
var_dump(
	preg_match('/\["retries"\]=>\s+int\(5\)/', $dump),
	preg_match('/\["observer"\]=>\s+object\(Closure\)/', $dump),
	preg_match('/\["seqno"\]=>\s+bool\(false\)/', $dump),
	preg_match('/\[observer\] => Closure Object/', print_r($options, true)),
	preg_match("/'observer' => *\n? *\\\\?Closure::/", var_export($options, true)),
	preg_match('/object\(EzSms\\\\Client\)#\d+ \(0\) \{\s*\}/', print_r_client($options)),
);

function print_r_client(EzSms\Options $options): string
{
	ob_start();
	var_dump(new EzSms\Client('u', 'p', options: $options));
	return ob_get_clean();
}
?>
--EXPECT--
int(1)
int(1)
int(1)
int(1)
int(1)
int(1)
