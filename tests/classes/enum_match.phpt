--TEST--
Cases from a receipt are the very cases of the enum
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\MessageType;
use EzSms\ReturnCode;

$gateway = new Gateway();
$receipt = $gateway->client()->sendText('60123456789', 'x');
var_dump($receipt->returnCode === ReturnCode::Sent, $receipt->type === MessageType::Text);
var_dump(EzSms\segments('x')->alphabet === EzSms\Alphabet::Gsm0338, (new EzSms\Options())->method === EzSms\Method::Post);
echo json_encode($receipt->returnCode), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
1701
