--TEST--
A client that an argument's conversion gets hold of before it is constructed sends nothing
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;
use EzSms\Message;

$name = new class {
	public ?Client $client = null;

	public function __toString(): string
	{
		foreach (debug_backtrace() as $call) {
			$this->client ??= ($call['object'] ?? null) instanceof Client ? $call['object'] : null;
		}
		foreach ([
			fn () => $this->client->sendText('60123456789', 'x'),
			fn () => $this->client->sendBinary('60123456789', 'x'),
			fn () => $this->client->broadcast(['60123456789'], 'x'),
			fn () => $this->client->send(Message::text('60123456789', 'x')),
			fn () => $this->client->sendMany([['60123456789', 'x']]),
			fn () => $this->client->credits(),
			fn () => $this->client->transferCredits('customer', 1),
			fn () => $this->client->call('Other.aspx'),
		] as $send) {
			refusal($send, '/has not been constructed$/');
		}
		return 'user';
	}
};
$gateway = new Gateway();
$client = new Client($name, 'password', null, $gateway->url());
var_dump($client === $name->client);
var_dump($gateway->connections());
echo $client->sendText('60123456789', 'x')->messageId !== '' ? "sent\n" : "not sent\n";
?>
--EXPECT--
Error ... has not been constructed
Error ... has not been constructed
Error ... has not been constructed
Error ... has not been constructed
Error ... has not been constructed
Error ... has not been constructed
Error ... has not been constructed
Error ... has not been constructed
bool(true)
array(0) {
}
sent
