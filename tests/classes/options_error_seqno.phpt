--TEST--
Whether seqnos are generated is true or false, and the last of the arguments
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Options;

refusal(fn () => new Options(seqno: []));
refusal(fn () => new Options(seqno: new stdClass()));
refusal(fn () => new Options(1.0, 1.0, 0, EzSms\Method::Post, null, null, true, [], [], null, null, false, 13));
var_dump((new Options(1.0, 1.0, 0, EzSms\Method::Post, null, null, true, [], [], null, null, false))->seqno);
?>
--EXPECT--
TypeError: Argument #12 ($seqno)
TypeError: Argument #12 ($seqno)
ArgumentCountError
bool(false)
