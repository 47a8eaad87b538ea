--TEST--
Hexadecimal that can not be decoded is refused, and nothing is lost
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\CallbackException;
use EzSms\IncomingMessage;

foreach ([
	'0', '00', '004', '00410', '0041004', 'G041', '004G', '00 41', '+0041', '0041+', '0041%00', '0x0041', '%5Cu0041', '0041,0042', 'D83D', 'd83d', 'D83D0041', '0041D83D', 'DE0E', 'DE0ED83D', 'D83DD83D', 'D83DDE0', '%C3%A9', 'Hello', '0041&Extra=1', '%EF%BB%BF0041',
] as $message) {
	foreach ([2, 3] as $type) {
		$query = "Shortcode=1&Sender=2&ContentType=$type&u=user&Msg=$message";
		try {
			IncomingMessage::fromQuery($query);
			echo "accepted: $message\n";
		} catch (CallbackException $refused) {
			parse_str($query, $expected);
			$whole = $refused->raw === array_map(strval(...), $expected);
			$lines[reason($refused) . " $refused->field " . line($refused->found) . ($whole ? '' : ' and something was lost')][] = $message;
		}
	}
}
foreach ($lines as $line => $messages) {
	echo $line, ': ', count($messages), "\n";
}
?>
--EXPECT--
accepted: 0041&Extra=1
accepted: 0041&Extra=1
UNDECODABLE Msg null: 50
