--TEST--
Of several codes a new acceptance counts before a duplicate, and no id stands for all
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$two = ['60123456789', '60198765432'];
foreach (['1718,1701:a', '1701:a,1718', '1718,1718', '1701:a,1701:b', '1718,1705'] as $body) {
	$gateway = new Gateway([reply($body)]);
	$receipt = $gateway->client()->broadcast($two, 'Sale today');
	echo $body, ' ', $receipt->code, ' ', json_encode($receipt->duplicate), ' ',
		json_encode($receipt->messageId), ' ', json_encode($receipt->codes), "\n";
}
?>
--EXPECT--
1718,1701:a 1701 false null [1718,1701]
1701:a,1718 1701 false null [1701,1718]
1718,1718 1718 true null [1718,1718]
1701:a,1701:b 1701 false null [1701,1701]
1718,1705 1718 true null [1718,1705]
