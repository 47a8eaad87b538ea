--TEST--
A case of an enum whose value was made a reference stands for what it stood for
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\{Alphabet, BarcodeFormat, DeliveryReport, DeliveryStatus, Method, Options, ReturnCode};

function tamper(UnitEnum $case): UnitEnum
{
	$nothing = fn (&$value) => null;
	@array_walk($case, $nothing);
	return $case;
}

echo tamper(ReturnCode::Sent)->description(), "\n";
$delivered = DeliveryReport::fromQuery('MsgId=1&Sender=6&Status=6');
var_dump($delivered->supersedes(tamper(DeliveryStatus::Failed)));
var_dump(DeliveryReport::fromQuery('MsgId=1&Sender=6&Status=9')->supersedes(tamper(DeliveryStatus::Expired)));
var_dump(EzSms\Message::text('60123456789', 'x', alphabet: tamper(Alphabet::Unicode))->type);
$gateway = new Gateway([reply('1701:1')]);
$gateway->client(method: tamper(Method::Get))->sendBarcode('60123456789', 'x', tamper(BarcodeFormat::TextLink), seqno: 'k');
echo preg_replace('/.*(msgtype=\w+).*/s', '$1', $gateway->requests()[0]->line), "\n";
?>
--EXPECT--
the message was accepted
bool(true)
bool(false)
enum(EzSms\MessageType::Unicode)
msgtype=textlink
