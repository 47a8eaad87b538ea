--TEST--
Raw has every parameter as it was decoded, extra those that are no field
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\DeliveryReport;

$fields = 'MsgId=1&Sender=2&Status=6';
foreach (['', '&u=user&p=', '&On+Key=%00', '&a[]=1&a[]=2&a[k]=3', '&u=1&u=2&u=1', '&x&x=&x=1', '&a.b=1&a_b=2&a+b=3', '&=x&=&=y', '&0=a&1=b&0=c&01=d&-1=e&-0=f', '&a=b=c&d==', '&&&', '&caf%E9=%FF', '&Extra=MsgId&msgid=9&MsgId[]=8'] as $more) {
	show(fn () => DeliveryReport::fromQuery($fields . $more), 'extra');
	$report = DeliveryReport::fromQuery($fields . $more);
	if ($report->raw !== ['MsgId' => '1', 'Sender' => '2', 'Status' => '6'] + $report->extra) {
		echo "and raw is something else\n";
	}
}
?>
--EXPECT--
{"extra":[]}
{"extra":{"u":"user","p":""}}
{"extra":{"On Key":"\\x00"}}
{"extra":{"a[]":["1","2"],"a[k]":"3"}}
{"extra":{"u":["1","2","1"]}}
{"extra":{"x":["","","1"]}}
{"extra":{"a.b":"1","a_b":"2","a b":"3"}}
{"extra":{"":["x","","y"]}}
{"extra":{"0":["a","c"],"1":"b","01":"d","-1":"e","-0":"f"}}
{"extra":{"a":"b=c","d":"="}}
{"extra":[]}
{"extra":{"caf\\xE9":"\\xFF"}}
{"extra":{"Extra":"MsgId","msgid":"9","MsgId[]":"8"}}
