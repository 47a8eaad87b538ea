--TEST--
What can't be called from where the options are made is no observer
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Options;

class Closed
{
	private function see(): void {}
	private static function look(): void {}
	public function open(): void {}
}

foreach (['no_such_function', '', 'Nope::see', 'Closed::look', 'Closed::open', [], ['Closed'], [new Closed(), 'see'], [new Closed(), 'nope'], [1, 2], 1, true, new stdClass(), 'EzSms\Client::sendText'] as $observer) {
	refusal(fn () => new Options(observer: $observer));
}
$none = new Options(observer: null);
var_dump($none->observer);
?>
--EXPECT--
TypeError: Argument #11 ($observer)
TypeError: Argument #11 ($observer)
TypeError: Argument #11 ($observer)
TypeError: Argument #11 ($observer)
TypeError: Argument #11 ($observer)
TypeError: Argument #11 ($observer)
TypeError: Argument #11 ($observer)
TypeError: Argument #11 ($observer)
TypeError: Argument #11 ($observer)
TypeError: Argument #11 ($observer)
TypeError: Argument #11 ($observer)
TypeError: Argument #11 ($observer)
TypeError: Argument #11 ($observer)
TypeError: Argument #11 ($observer)
NULL
