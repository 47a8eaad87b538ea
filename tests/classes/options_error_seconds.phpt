--TEST--
Time-outs must be greater than 0
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Options;

foreach ([0, -1, 0.0, -0.001, NAN, INF, 1e300] as $seconds) {
	refusal(fn () => new Options(timeout: $seconds));
	refusal(fn () => new Options(connectTimeout: $seconds));
}
refusal(fn () => new Options(maxSegments: 0));
refusal(fn () => new Options(maxSegments: -1));
refusal(fn () => new Options(method: 'POST'));
refusal(fn () => new Options(novel: 1));
?>
--EXPECT--
ValueError: Argument #1 ($timeout)
ValueError: Argument #2 ($connectTimeout)
ValueError: Argument #1 ($timeout)
ValueError: Argument #2 ($connectTimeout)
ValueError: Argument #1 ($timeout)
ValueError: Argument #2 ($connectTimeout)
ValueError: Argument #1 ($timeout)
ValueError: Argument #2 ($connectTimeout)
ValueError: Argument #1 ($timeout)
ValueError: Argument #2 ($connectTimeout)
ValueError: Argument #1 ($timeout)
ValueError: Argument #2 ($connectTimeout)
ValueError: Argument #1 ($timeout)
ValueError: Argument #2 ($connectTimeout)
ValueError: Argument #10 ($maxSegments)
ValueError: Argument #10 ($maxSegments)
TypeError: Argument #4 ($method)
Error
