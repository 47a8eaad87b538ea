--TEST--
A query of 64 KiB is read, one of an octet more is refused
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\CallbackException;
use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

$fill = fn (string $query, int $length) => $query . str_repeat('x', $length - strlen($query));
$report = DeliveryReport::fromQuery($fill('MsgId=1&Sender=2&Status=6&x=', 65536));
var_dump(strlen($report->extra['x']), strlen($report->raw['x']));
$sms = IncomingMessage::fromQuery($fill('Shortcode=1&Sender=2&ContentType=1&Msg=', 65536));
var_dump(strlen($sms->text));
foreach ([65537, 70000, 5_000_000] as $length) {
	foreach ([DeliveryReport::class => 'MsgId=1&Sender=2&Status=6&x=', IncomingMessage::class => 'Shortcode=1&Sender=2&ContentType=1&Msg='] as $class => $query) {
		try {
			$class::fromQuery($fill($query, $length));
		} catch (CallbackException $refused) {
			echo reason($refused), ' ', line([$refused->field, $refused->found, $refused->raw, $refused->getCode()]), str_contains($refused->getMessage(), "$length") ? '' : ' but not how long', "\n";
		}
	}
}
?>
--EXPECT--
int(65508)
int(65508)
int(65497)
TOO_LONG [null,null,[],0]
TOO_LONG [null,null,[],0]
TOO_LONG [null,null,[],0]
TOO_LONG [null,null,[],0]
TOO_LONG [null,null,[],0]
TOO_LONG [null,null,[],0]
