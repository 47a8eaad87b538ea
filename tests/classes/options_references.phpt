--TEST--
Options keep the names that were checked, not references to them
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;
use EzSms\Options;

$gateway = new Gateway([reply('10')]);
foreach (['../evil', '', 42, null, []] as $later) {
	$page = 'a.aspx';
	$parameter = 'User';
	$options = new Options(pages: ['credits' => &$page], parameters: ['username' => &$parameter]);
	$page = $parameter = $later;
	(new Client('u', 'p', null, $gateway->url(), $options))->credits();
	echo $options->pages['credits'], ' ', $options->parameters['username'], "\n";
}
foreach ($gateway->requests() as $request) {
	echo $request->line, ' ', $request->body, "\n";
}
?>
--EXPECT--
a.aspx User
a.aspx User
a.aspx User
a.aspx User
a.aspx User
POST /websmsapi/a.aspx HTTP/1.1 User=u&password=p
POST /websmsapi/a.aspx HTTP/1.1 User=u&password=p
POST /websmsapi/a.aspx HTTP/1.1 User=u&password=p
POST /websmsapi/a.aspx HTTP/1.1 User=u&password=p
POST /websmsapi/a.aspx HTTP/1.1 User=u&password=p
