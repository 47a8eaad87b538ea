--TEST--
A caBundle outside open_basedir is refused, and the file there may not even be asked after
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Options;

$inside = tempnam(__DIR__, 'inside');
$outside = tempnam(dirname(__DIR__), 'outside');
ini_set('open_basedir', __DIR__);
echo (new Options(caBundle: $inside))->caBundle === $inside ? "taken\n" : "not taken\n";
foreach ([$outside, "$outside.missing", __DIR__ . '/../' . basename($outside)] as $file) {
	refusal(fn () => new Options(caBundle: $file), '/must be a file that open_basedir allows$/');
}
unlink($inside);
?>
--CLEAN--
<?php
array_map(unlink(...), [...glob(__DIR__ . '/inside*'), ...glob(dirname(__DIR__) . '/outside*')]);
?>
--EXPECT--
taken
ValueError: Argument #5 ($caBundle) ... must be a file that open_basedir allows
ValueError: Argument #5 ($caBundle) ... must be a file that open_basedir allows
ValueError: Argument #5 ($caBundle) ... must be a file that open_basedir allows
