--TEST--
Many messages take no more memory than a few
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
function peak_of(EzSms\Client $client, int $count): int
{
	$start = memory_get_usage();
	$peak = 0;
	foreach ($client->sendMany(numbered($count), 8) as $outcome) {
		$peak = max($peak, memory_get_usage() - $start);
	}
	return $peak;
}
peak_of($client, 20);
$few = peak_of($client, 100);
$many = peak_of($client, 1500);
echo $many - $few < 8192 ? "no more\n" : ($many - $few) . " octets more\n";
?>
--EXPECT--
no more
