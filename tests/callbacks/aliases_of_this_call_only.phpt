--TEST--
Aliases of a call do not outlive it
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\IncomingMessage;

$query = 'ShortCode=1&Sender=2&ContentType=1&Msg=x';
show(fn () => IncomingMessage::fromQuery($query, ['Shortcode' => 'ShortCode']), 'shortcode');
echo refused(fn () => IncomingMessage::fromQuery($query)), "\n";
?>
--EXPECT--
{"shortcode":"1"}
WRONG_CASE field="Shortcode" found="ShortCode"
