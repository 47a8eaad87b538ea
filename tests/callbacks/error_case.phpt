--TEST--
A name that differs only in case is told, with the one that was expected
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

use EzSms\CallbackException;
use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

$callbacks = [
	DeliveryReport::class => ['MsgId' => '1', 'Sender' => '2', 'Status' => '6'],
	IncomingMessage::class => ['Shortcode' => '1', 'Sender' => '2', 'ContentType' => '1', 'Msg' => 'x'],
];
foreach ($callbacks as $class => $parameters) {
	foreach (array_keys($parameters) as $name) {
		foreach ([strtolower($name), strtoupper($name), lcfirst($name)] as $other) {
			$given = array_combine(array_map(fn ($key) => $key === $name ? $other : $key, array_keys($parameters)), $parameters);
			foreach ([fn () => $class::fromQuery(http_build_query($given)), fn () => $class::fromArray($given)] as $read) {
				try {
					$read();
					echo "$other was taken\n";
				} catch (CallbackException $refused) {
					echo reason($refused), ' ', $refused->field, ' ', $refused->found,
						str_contains($refused->getMessage(), $name) && str_contains($refused->getMessage(), "\"$other\"") ? '' : ' but the message does not say so',
						$refused->raw === $given ? '' : ' and something was lost', "\n";
				}
			}
		}
	}
}
?>
--EXPECT--
WRONG_CASE MsgId msgid
WRONG_CASE MsgId msgid
WRONG_CASE MsgId MSGID
WRONG_CASE MsgId MSGID
WRONG_CASE MsgId msgId
WRONG_CASE MsgId msgId
WRONG_CASE Sender sender
WRONG_CASE Sender sender
WRONG_CASE Sender SENDER
WRONG_CASE Sender SENDER
WRONG_CASE Sender sender
WRONG_CASE Sender sender
WRONG_CASE Status status
WRONG_CASE Status status
WRONG_CASE Status STATUS
WRONG_CASE Status STATUS
WRONG_CASE Status status
WRONG_CASE Status status
WRONG_CASE Shortcode shortcode
WRONG_CASE Shortcode shortcode
WRONG_CASE Shortcode SHORTCODE
WRONG_CASE Shortcode SHORTCODE
WRONG_CASE Shortcode shortcode
WRONG_CASE Shortcode shortcode
WRONG_CASE Sender sender
WRONG_CASE Sender sender
WRONG_CASE Sender SENDER
WRONG_CASE Sender SENDER
WRONG_CASE Sender sender
WRONG_CASE Sender sender
WRONG_CASE ContentType contenttype
WRONG_CASE ContentType contenttype
WRONG_CASE ContentType CONTENTTYPE
WRONG_CASE ContentType CONTENTTYPE
WRONG_CASE ContentType contentType
WRONG_CASE ContentType contentType
WRONG_CASE Msg msg
WRONG_CASE Msg msg
WRONG_CASE Msg MSG
WRONG_CASE Msg MSG
WRONG_CASE Msg msg
WRONG_CASE Msg msg
