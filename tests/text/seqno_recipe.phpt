--TEST--
seqno() is the first 100 bits of a SHA-256 over the parts, each after its length and a colon
--EXTENSIONS--
ezsms
--FILE--
<?php
// The recipe is a promise: a job repeated after an upgrade must get the seqno it had before.
function recipe(string ...$parts): string
{
	$joined = '';
	foreach ($parts as $part) {
		$joined .= strlen($part) . ':' . $part;
	}
	$bits = '';
	foreach (str_split(hash('sha256', $joined, true)) as $octet) {
		$bits .= sprintf('%08b', ord($octet));
	}
	$seqno = '';
	foreach (str_split(substr($bits, 0, 100), 5) as $five) {
		$seqno .= 'abcdefghijklmnopqrstuvwxyz234567'[bindec($five)];
	}
	return $seqno;
}

foreach ([['order', '123', 'paid'], [''], ["\0\xFF", str_repeat('x', 10000)]] as $parts) {
	var_dump(EzSms\seqno(...$parts) === recipe(...$parts));
}
echo EzSms\seqno('order', 123, 'paid'), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bworpwulg5nw4jyytehq
