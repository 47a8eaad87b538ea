--TEST--
A base URL that is not a folder of http or https is refused
--EXTENSIONS--
ezsms
--FILE--
<?php
use EzSms\Client;

foreach ([
	'', 'h/x', '//h/x', 'ftp://h/', 'file:///x', 'ezsms://h/', 'javascript:x', 'http://', 'http://h:99999/', 'http://h h/', 'http://h/a b/', "http://h/\n",
	"http://h/\0", 'http:/tp://h/', 'https:h://', 'http://u@h/', 'http://u:p@h/', 'http://h/?', 'http://h/?a', 'http://h/#', 'http://h/#a',
] as $url) {
	try {
		new Client('u', 'p', null, $url);
		echo "accepted: $url\n";
	} catch (ValueError $error) {
		if (!str_contains($error->getMessage(), 'Argument #4 ($baseUrl)')) {
			echo $error->getMessage(), "\n";
		}
	}
}
echo "done\n";
?>
--EXPECT--
done
