--TEST--
A content type that is no number is refused
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\IncomingMessage;

foreach (['', 'text', '-1', '3;', '%33x', '3.0', '1000000000'] as $type) {
	echo refused(fn () => IncomingMessage::fromQuery("Shortcode=1&Sender=2&ContentType=$type&Msg=0041")), "\n";
}
?>
--EXPECT--
NOT_A_NUMBER field="ContentType" found=""
NOT_A_NUMBER field="ContentType" found="text"
NOT_A_NUMBER field="ContentType" found="-1"
NOT_A_NUMBER field="ContentType" found="3;"
NOT_A_NUMBER field="ContentType" found="3x"
NOT_A_NUMBER field="ContentType" found="3.0"
NOT_A_NUMBER field="ContentType" found="1000000000"
