--TEST--
A CallbackException that somebody else made can be looked at without harm
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\CallbackException;

foreach ([new CallbackException(), new CallbackException('x', 5, new Exception('y'))] as $exception) {
	ob_start();
	var_dump($exception);
	print_r($exception);
	var_export($exception);
	debug_zval_dump($exception);
	echo $exception, json_encode($exception), count((array)$exception);
	ob_end_clean();
	refusal(fn () => $exception->raw, '/must not be accessed before initialization/');
	refusal(fn () => $exception->field, '/must not be accessed before initialization/');
}
echo "done\n";
?>
--EXPECT--
Error ... must not be accessed before initialization
Error ... must not be accessed before initialization
Error ... must not be accessed before initialization
Error ... must not be accessed before initialization
done
