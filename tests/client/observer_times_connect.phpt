--TEST--
A connect that fails has taken its time in the phase where it failed
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;
use EzSms\Client;
use EzSms\NotSentException;
use EzSms\Options;

$hole = new BlackHole();
$deaf = new Gateway([['then' => 'ignore']]);
$observer = function (Attempt $attempt) {
	echo $attempt->phase->name;
	foreach (['connectTime', 'tlsTime', 'waitTime', 'totalTime'] as $name) {
		echo " $name ", $attempt->$name >= 0.25 ? 'long' : ($attempt->$name < 0.2 ? 'short' : $attempt->$name);
	}
	echo "\n";
};
foreach (["http://$hole->address", $deaf->url(scheme: 'https')] as $url) {
	try {
		(new Client('u', 'p', null, $url, new Options(connectTimeout: 0.3, retries: 0, observer: $observer)))->sendText('60123456789', 'x');
	} catch (NotSentException) {
	}
}
?>
--EXPECT--
Connect connectTime long tlsTime short waitTime short totalTime long
Tls connectTime short tlsTime long waitTime short totalTime long
