--TEST--
Two parameters of one request can't be given one name; those that never meet can
--EXTENSIONS--
ezsms
--FILE--
<?php
use EzSms\Options;

$refused = [
	['message' => 'x', 'mobile' => 'x'],
	['mobile' => 'Username'],
	['cust' => 'password'],
	['credit' => 'seqno'],
	['sseqno' => 'msgtype'],
	['type' => 'seqno'],
	['sender' => 'mobile', 'mobile' => 'message', 'message' => 'sender', 'type' => 'message'],
];
foreach ($refused as $parameters) {
	try {
		new Options(parameters: $parameters);
		echo "taken\n";
	} catch (ValueError $e) {
		echo $e->getMessage(), "\n";
	}
}
$taken = [
	['seqno' => 'sseqno'],
	['sseqno' => 'seqno', 'msgtype' => 'type'],
	['cust' => 'mobile', 'credit' => 'message'],
	['mobile' => 'message', 'message' => 'mobile'],
	['mobile' => 'Messages'],
];
foreach ($taken as $parameters) {
	echo json_encode((new Options(parameters: $parameters))->parameters), "\n";
}
?>
--EXPECT--
EzSms\Options::__construct(): Argument #9 ($parameters) must have different names for "message" and "mobile", which go into one request
EzSms\Options::__construct(): Argument #9 ($parameters) must have different names for "username" and "mobile", which go into one request
EzSms\Options::__construct(): Argument #9 ($parameters) must have different names for "password" and "cust", which go into one request
EzSms\Options::__construct(): Argument #9 ($parameters) must have different names for "credit" and "seqno", which go into one request
EzSms\Options::__construct(): Argument #9 ($parameters) must have different names for "msgtype" and "sseqno", which go into one request
EzSms\Options::__construct(): Argument #9 ($parameters) must have different names for "type" and "seqno", which go into one request
EzSms\Options::__construct(): Argument #9 ($parameters) must have different names for "mobile" and "type", which go into one request
{"seqno":"sseqno"}
{"sseqno":"seqno","msgtype":"type"}
{"cust":"mobile","credit":"message"}
{"mobile":"message","message":"mobile"}
{"mobile":"Messages"}
