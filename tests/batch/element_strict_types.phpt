--TEST--
Whoever calls with strict types gets what all others get
--EXTENSIONS--
ezsms
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
show($gateway->client()->sendMany([[60123456789, 'one'], ['to' => 60123456789, 'text' => 2]], 1));
echo implode(' ', fields($gateway, 'mobile')), "\n";
?>
--EXPECT--
0 Receipt
1 Receipt
60123456789 60123456789
