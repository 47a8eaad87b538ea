--TEST--
An object that is a string may be one, and may send meanwhile
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

final class Text
{
	public function __construct(private EzSms\Client $client, private string $text) {}

	public function __toString(): string
	{
		$this->client->sendText('60123456789', "before $this->text");
		return $this->text;
	}
}

$gateway = new Gateway();
$client = $gateway->client();
show($client->sendMany([['60123456789', new Text($client, 'one')], ['60123456789', new Text($client, 'two')]], 1));
echo implode(', ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
0 Receipt
1 Receipt
before one, one, before two, two
