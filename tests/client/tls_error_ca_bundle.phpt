--TEST--
A caBundle that can't be read as a file is refused
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Options;

$unreadable = tempnam(sys_get_temp_dir(), 'ezsms');
chmod($unreadable, 0);
refusal(fn () => new Options(caBundle: __DIR__ . '/missing.pem'));
refusal(fn () => new Options(caBundle: ''));
refusal(fn () => new Options(caBundle: "x\0y"));
refusal(fn () => new Options(caBundle: __DIR__));
if (!is_readable($unreadable)) {
	refusal(fn () => new Options(caBundle: $unreadable));
} else {
	echo "ValueError: Argument #5 (\$caBundle)\n";
}
unlink($unreadable);
?>
--EXPECT--
ValueError: Argument #5 ($caBundle)
ValueError: Argument #5 ($caBundle)
ValueError: Argument #5 ($caBundle)
ValueError: Argument #5 ($caBundle)
ValueError: Argument #5 ($caBundle)
