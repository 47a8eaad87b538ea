--TEST--
Whatever leaves an outcome unknown is tried again with the same seqno
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([
	'closed' => ['then' => 'close'],
	'reset' => ['then' => 'reset'],
	'refused' => ['then' => 'refuse'],
	'cut in the headers' => ['send' => "HTTP/1.1 200 OK\r\nContent-", 'then' => 'close'],
	'cut in the body' => ['send' => "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n1701:", 'then' => 'close'],
	'cut in a chunk' => ['send' => "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n1701:1", 'then' => 'close'],
	'no HTTP' => ['send' => "1701:1\r\n", 'then' => 'close'],
	'empty' => reply(''),
	'HTML' => reply('<html>', '500 Internal Server Error'),
	'302' => reply('', '302 Found', ['Location: /elsewhere']),
	'401' => reply('', '401 Unauthorized', ['WWW-Authenticate: Basic realm="x"']),
	'404' => reply('', '404 Not Found'),
	'429' => reply('', '429 Too Many Requests'),
	'503' => reply('', '503 Service Unavailable'),
	'more than is read' => reply(str_repeat('x', 65537)),
] as $name => $reply) {
	$gateway = new Gateway([$reply, reply('1718')]);
	$receipt = $gateway->client(retries: 1)->sendText('60123456789', 'x', seqno: 'k');
	echo $name, ' ', $receipt->code, ' ', $receipt->attempts, ' ', shown(array_unique(seqnos($gateway->requests()))), "\n";
}
?>
--EXPECT--
closed 1718 2 ["k"]
reset 1718 2 ["k"]
refused 1718 2 ["k"]
cut in the headers 1718 2 ["k"]
cut in the body 1718 2 ["k"]
cut in a chunk 1718 2 ["k"]
no HTTP 1718 2 ["k"]
empty 1718 2 ["k"]
HTML 1718 2 ["k"]
302 1718 2 ["k"]
401 1718 2 ["k"]
404 1718 2 ["k"]
429 1718 2 ["k"]
503 1718 2 ["k"]
more than is read 1718 2 ["k"]
