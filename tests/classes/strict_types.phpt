--TEST--
Under strict types nothing is converted
--EXTENSIONS--
ezsms
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../support/gateway.php';

use EzSms\Client;
use EzSms\Options;

refusal(fn () => (new Client('u', 'p'))->sendText(60123456789, 'x'));
refusal(fn () => new Options(timeout: '5'));
refusal(fn () => new Options(maxSegments: 1.0));
refusal(fn () => (new Client('u', 'p'))->transferCredits('c', '1'));
echo (new Options(timeout: 5))->timeout, "\n";
Client::fromDsn('ezsms://u:p@h/?timeout=5&maxSegments=3&persistent=0&method=GET&connectTimeout=1.5');
?>
--EXPECT--
TypeError: Argument #1 ($to)
TypeError: Argument #1 ($timeout)
TypeError: Argument #10 ($maxSegments)
TypeError: Argument #2 ($credits)
5
