--TEST--
A value that an option of a DSN can't have is refused
--EXTENSIONS--
ezsms
--FILE--
<?php
use EzSms\Client;

foreach ([
	'timeout=', 'timeout', 'timeout=abc', 'timeout=5s', 'timeout=0', 'timeout=-1', 'timeout=INF', 'timeout=NAN', 'connectTimeout=x', 'connectTimeout=0',
	'retries=-1', 'retries=101', 'retries=1.5', 'retries=', 'seqno=maybe', 'method=PUT', 'method=', 'caBundle=/missing/ca.pem', 'maxSegments=0', 'maxSegments=x', 'maxSegments=1.5', 'maxSegments=99999999999999999999',
	'persistent=maybe', 'sender=bad%20sender', 'sender=12345678901234', 'sender=',
] as $query) {
	try {
		Client::fromDsn("ezsms://u:p@h/?$query");
		echo "accepted: $query\n";
	} catch (ValueError) {
	}
}
echo "done\n";
?>
--EXPECT--
done
