--TEST--
Options keep what they are given
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Method;
use EzSms\Options;

$options = new Options(
	timeout: 1.5,
	connectTimeout: 0.001,
	retries: 0,
	method: Method::Get,
	caBundle: __FILE__,
	proxy: '',
	persistent: false,
	pages: ['send' => 'a.aspx'],
	parameters: ['sender' => 'Sender'],
	maxSegments: 3,
	observer: strlen(...),
	seqno: false,
);
outcome(fn () => $options, ['caBundle', 'observer']);
var_dump($options->caBundle === __FILE__, $options->pages, $options->parameters, ($options->observer)('four'));
?>
--EXPECT--
Options timeout=1.5 connectTimeout=0.001 retries=0 method=Get proxy="" persistent=false pages=["a.aspx"] parameters=["Sender"] maxSegments=3 seqno=false
bool(true)
array(1) {
  ["send"]=>
  string(6) "a.aspx"
}
array(1) {
  ["sender"]=>
  string(6) "Sender"
}
int(4)
