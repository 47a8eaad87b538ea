--TEST--
Options::$parameters renames each parameter, and nothing else
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\BarcodeFormat;

$gateway = new Gateway([reply('1701'), reply('1701'), reply('1707'), reply('ok')]);
$client = $gateway->client(parameters: [
	'username' => 'User',
	'password' => 'Pass word',
	'cust' => 'Customer',
	'credit' => 'Credits',
	'message' => 'Text',
	'mobile' => 'To',
	'sender' => 'Sender',
	'type' => 'Type',
	'msgtype' => 'MsgType',
	'seqno' => 'sseqno',
	'sseqno' => 'key',
]);
$client->sendText('60123456789', 'x', seqno: 'k');
$client->sendBarcode('60123456789', 'x', BarcodeFormat::Ems, seqno: 'k');
$client->transferCredits('x', 1, 'k');
$client->call('Other.aspx', ['username' => 'free now']);
foreach ($gateway->requests() as $request) {
	echo $request->body, "\n";
}
?>
--EXPECT--
User=demoezsms&Pass%20word=1234&Text=x&To=60123456789&Sender=demoezsms&Type=1&sseqno=k
User=demoezsms&Pass%20word=1234&Text=x&To=60123456789&Sender=demoezsms&MsgType=EMS&key=k
User=demoezsms&Pass%20word=1234&Customer=x&Credits=1&sseqno=k
User=demoezsms&Pass%20word=1234&username=free%20now
