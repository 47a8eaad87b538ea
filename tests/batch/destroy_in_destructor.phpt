--TEST--
A batch that is destroyed with the object that holds it
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

final class Sender
{
	private EzSms\Batch $batch;

	public function __construct(Gateway $gateway)
	{
		$this->batch = $gateway->client()->sendMany(numbered(10), 3);
		$this->batch->rewind();
	}

	public function __destruct()
	{
		unset($this->batch);
		echo "destroyed\n";
	}
}

$later = ['send' => reply('1701:1'), 'delay' => 500_000];
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [$later], 't2' => [$later]]);
$sender = new Sender($gateway);
$sender = null;
echo count($gateway->requests()), ' requests, ', $gateway->answered(), " answered\n";
?>
--EXPECT--
destroyed
3 requests, 3 answered
