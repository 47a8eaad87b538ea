<?php
// SPDX-License-Identifier: MIT
/*
 * Callbacks and what must come of them, written from the contract: a page, a query octet for octet, and the facts
 * in printable ASCII. They are read as strings and through each web server, and the facts are the same; a fourth
 * element names the one server that itself refuses such a request.
 *
 * The settings are max_input_vars=1 and ezsms.callback_aliases="MsgId=MessageId, Shortcode=ShortCode".
 */

const FIELDS = ['MsgId' => '1', 'Sender' => '2', 'Status' => '6'];
const REPORT = 'MsgId=1&Sender=2&Status=6';
const MESSAGE = 'Shortcode=1&Sender=2&ContentType=';

$report = fn(array $extra = [], array $facts = []) => array_replace([
	'messageId' => '1', 'sender' => '2', 'status' => 'Delivered', 'statusCode' => 6, 'raw' => FIELDS + $extra, 'extra' => $extra,
], $facts);
$status = function (string $digits, string $name) {
	$raw = ['MsgId' => '1', 'Sender' => '2', 'Status' => $digits];
	$facts = ['messageId' => '1', 'sender' => '2', 'status' => $name, 'statusCode' => (int) $digits, 'raw' => $raw, 'extra' => []];
	return ['report', "MsgId=1&Sender=2&Status=$digits", $facts];
};
$message = function (int $type, string $sent, string $text, string $charset, ?string $raw = null) {
	$fields = ['Shortcode' => '1', 'Sender' => '2', 'ContentType' => "$type", 'Msg' => $raw ?? $sent];
	return ['message', MESSAGE . "$type&Msg=$sent", [
		'shortcode' => '1', 'sender' => '2', 'contentType' => $type, 'text' => $text, 'charset' => $charset,
		'raw' => $fields, 'extra' => [],
	]];
};
$refused = fn(string $why, string $field, ?string $found, array $raw) => [
	'refused' => $why, 'field' => $field, 'found' => $found, 'raw' => $raw,
];
$undecodable = fn(string $sent, ?string $raw = null) => [
	'message', MESSAGE . "3&Msg=$sent",
	$refused('UNDECODABLE', 'Msg', null, ['Shortcode' => '1', 'Sender' => '2', 'ContentType' => '3', 'Msg' => $raw ?? $sent]),
];
$authenticated = fn(string $query, bool $whether) => ['authenticate', $query, ['value' => $whether]];

return [
	'a report' => ['report', REPORT, $report()],
	'queued' => $status('11', 'QueuedInTelco'),
	'not in service' => $status('17', 'NotInService'),
	'out of coverage' => $status('13', 'OutOfCoverage'),
	'unlisted status' => $status('42', 'Unknown'),
	'leading zeros' => $status('007', 'Failed'),
	'the site\'s own parameters' => ['report', REPORT . '&u=site&p=a+b%26c', $report(['u' => 'site', 'p' => 'a b&c'])],
	'alias' => ['report', 'MessageId=1&Sender=2&Status=6', $report([], ['raw' => ['MessageId' => '1', 'Sender' => '2', 'Status' => '6']])],
	'no status' => ['report', 'MsgId=1&Sender=2', $refused('MISSING', 'Status', null, ['MsgId' => '1', 'Sender' => '2'])],
	'nothing' => ['report', '', $refused('MISSING', 'MsgId', null, [])],
	'separators alone' => ['report', '&&&', $refused('MISSING', 'MsgId', null, [])],
	'wrong case' => ['report', 'msgid=1&Sender=2&Status=6', $refused('WRONG_CASE', 'MsgId', 'msgid', ['msgid' => '1', 'Sender' => '2', 'Status' => '6'])],
	'wrong case of an alias' => ['report', 'MESSAGEID=1&Sender=2&Status=6', $refused('WRONG_CASE', 'MsgId', 'MESSAGEID', ['MESSAGEID' => '1', 'Sender' => '2', 'Status' => '6'])],
	'wrong case by an escape' => ['report', 'MsgId=1&%73ender=2&Status=6', $refused('WRONG_CASE', 'Sender', 'sender', ['MsgId' => '1', 'sender' => '2', 'Status' => '6'])],
	'exact case by an escape' => ['report', '%4DsgId=1&Sende%72=2&Status=6', $report()],
	'repeated' => ['report', REPORT . '&MsgId=1', $refused('REPEATED', 'MsgId', null, ['MsgId' => ['1', '1'], 'Sender' => '2', 'Status' => '6'])],
	'repeated, empty' => ['report', REPORT . '&Status', $refused('REPEATED', 'Status', null, ['MsgId' => '1', 'Sender' => '2', 'Status' => ['6', '']])],
	'repeated by an alias' => ['report', REPORT . '&MessageId=1', $refused('REPEATED', 'MsgId', null, FIELDS + ['MessageId' => '1'])],
	'a bracketed field' => ['report', 'MsgId[]=1&Sender=2&Status=6', $refused('MISSING', 'MsgId', null, ['MsgId[]' => '1', 'Sender' => '2', 'Status' => '6'])],
	'brackets' => ['report', REPORT . '&a[]=1&a[]=2&a[b][c]=3&d%5B%5D=4', $report(['a[]' => ['1', '2'], 'a[b][c]' => '3', 'd[]' => '4'])],
	'a repeated extra' => ['report', REPORT . '&x=1&x=&x', $report(['x' => ['1', '', '']])],
	'names that PHP changes' => ['report', REPORT . '&On+Key=1&a.b=2&a%00b=3', $report(['On Key' => '1', 'a.b' => '2', 'a\x00b' => '3'])],
	'no name' => ['report', REPORT . '&=x', $report(['' => 'x'])],
	'equals signs' => ['report', REPORT . '&a=b=c&d==', $report(['a' => 'b=c', 'd' => '='])],
	'no values' => ['report', 'MsgId&Sender=&Status=6', $report([], ['messageId' => '', 'sender' => '', 'raw' => ['MsgId' => '', 'Sender' => '', 'Status' => '6']])],
	'many separators' => ['report', '&&MsgId=1&&&Sender=2&Status=6&&', $report()],
	'broken escapes' => ['report', REPORT . '&a=%&b=%4&c=%G1&d=%1G&e=%%41&f=%u0041', $report(['a' => '%', 'b' => '%4', 'c' => '%G1', 'd' => '%1G', 'e' => '%A', 'f' => '%u0041'])],
	'a broken escape at the end' => ['report', REPORT . '&a=%4', $report(['a' => '%4'])],
	'broken escapes in names' => ['report', REPORT . '&%=1&%zz=2&%4=3', $report(['%' => '1', '%zz' => '2', '%4' => '3'])],
	'escaped escapes' => ['report', REPORT . '&a=%2541&b=%25&c=%2b%2B', $report(['a' => '%41', 'b' => '%', 'c' => '++'])],
	'escaped separators' => ['report', REPORT . '&a%26b=%3D%26&c%3Dd=e', $report(['a&b' => '=&', 'c=d' => 'e'])],
	'semicolons' => ['report', REPORT . '&a=1;b=2', $report(['a' => '1;b=2'])],
	'another question mark' => ['report', REPORT . '&a=?b=1', $report(['a' => '?b=1'])],
	'a path' => ['report', REPORT . '&a=/../..//x&b=%2e%2e%2f', $report(['a' => '/../..//x', 'b' => '../'])],
	'characters that should be escaped' => ['report', REPORT . '&a="<>\\^`{|}', $report(['a' => '"<>\x5C^`{|}'])],
	'octets that should be escaped' => ['report', REPORT . "&\xE9=\xFF\xC3\xA9", $report(['\xE9' => '\xFF\xC3\xA9']), 'php'],
	'control characters' => ['report', REPORT . '&a=%00%01%09%0a%0D%7f', $report(['a' => '\x00\x01\x09\x0A\x0D\x7F'])],
	'a line break in a field' => ['report', 'MsgId=1%0D%0AX:+y&Sender=2&Status=6', $report([], ['messageId' => '1\x0D\x0AX: y', 'raw' => ['MsgId' => '1\x0D\x0AX: y', 'Sender' => '2', 'Status' => '6']])],
	'a number with a NUL' => ['report', 'MsgId=1&Sender=2&Status=6%00', $refused('NOT_A_NUMBER', 'Status', '6\x00', ['MsgId' => '1', 'Sender' => '2', 'Status' => '6\x00'])],
	'a number with a sign' => ['report', 'MsgId=1&Sender=2&Status=%2B6', $refused('NOT_A_NUMBER', 'Status', '+6', ['MsgId' => '1', 'Sender' => '2', 'Status' => '+6'])],
	'a number too large' => ['report', 'MsgId=1&Sender=2&Status=4294967302', $refused('NOT_A_NUMBER', 'Status', '4294967302', ['MsgId' => '1', 'Sender' => '2', 'Status' => '4294967302'])],
	'more than max_input_vars' => ['report', REPORT . str_repeat('&y=', 10000), $report(['y' => array_fill(0, 10000, '')])],
	'60 KiB of a value' => ['report', REPORT . '&x=' . str_repeat('%41', 20000), $report(['x' => str_repeat('A', 20000)])],
	'64 KiB' => ['report', REPORT . str_repeat('&', 65536 - 25), $report(), 'nginx'],
	'64 KiB and an octet' => ['report', REPORT . str_repeat('&', 65537 - 25), ['refused' => 'TOO_LONG', 'field' => null, 'found' => null, 'raw' => []], 'nginx'],

	'a text' => $message(1, 'Hello+World%21', 'Hello World!', 'Utf8', 'Hello World!'),
	'a text in UTF-8' => $message(1, 'caf%C3%A9', 'caf\xC3\xA9', 'Utf8', 'caf\xC3\xA9'),
	'a text in Windows-1252' => $message(1, '%80+caf%e9+%81', '\xE2\x82\xAC caf\xC3\xA9 \xC2\x81', 'Windows1252', '\x80 caf\xE9 \x81'),
	'a text with a NUL' => $message(1, 'a%00b', 'a\x00b', 'Utf8', 'a\x00b'),
	'an overlong form' => $message(1, '%C0%80', '\xC3\x80\xE2\x82\xAC', 'Windows1252', '\xC0\x80'),
	'an empty text' => $message(1, '', '', 'Utf8'),
	'a text of another type' => $message(9, '0041', '0041', 'Utf8'),
	'Unicode' => $message(3, '004100420043', 'ABC', 'Utf16'),
	'Unicode, the other type' => $message(2, '60A8597D', '\xE6\x82\xA8\xE5\xA5\xBD', 'Utf16'),
	'Unicode in lower case' => $message(3, '60a8597d', '\xE6\x82\xA8\xE5\xA5\xBD', 'Utf16'),
	'Unicode by escapes' => $message(3, '%30%30%34%31', 'A', 'Utf16', '0041'),
	'a surrogate pair' => $message(3, 'D83DDE0E', '\xF0\x9F\x98\x8E', 'Utf16'),
	'empty Unicode' => $message(2, '', '', 'Utf16'),
	'70 characters' => $message(3, str_repeat('60A8', 70), str_repeat('\xE6\x82\xA8', 70), 'Utf16'),
	'60 KiB of Unicode' => $message(3, str_repeat('0041', 15000), str_repeat('A', 15000), 'Utf16'),
	'a code unit cut short' => $undecodable('004100420'),
	'no digit' => $undecodable('004G'),
	'a space' => $undecodable('0041+0042', '0041 0042'),
	'half a surrogate pair' => $undecodable('D83D'),
	'half a pair, then a character' => $undecodable('d83d0041'),
	'a pair the wrong way round' => $undecodable('DE0ED83D'),
	'a NUL behind the digits' => $undecodable('0041%00', '0041\x00'),
	'no content type' => ['message', 'Shortcode=1&Sender=2&ContentType=&Msg=x', $refused('NOT_A_NUMBER', 'ContentType', '', ['Shortcode' => '1', 'Sender' => '2', 'ContentType' => '', 'Msg' => 'x'])],
	'an alias of a message' => ['message', 'ShortCode=1&Sender=2&ContentType=1&Msg=x', [
		'shortcode' => '1', 'sender' => '2', 'contentType' => 1, 'text' => 'x', 'charset' => 'Utf8',
		'raw' => ['ShortCode' => '1', 'Sender' => '2', 'ContentType' => '1', 'Msg' => 'x'], 'extra' => [],
	]],
	'a report for a message' => ['message', REPORT, $refused('MISSING', 'Shortcode', null, FIELDS)],

	'authentic' => $authenticated(REPORT . '&u=site&p=a+b%26c', true),
	'authentic, other escapes' => $authenticated('p=%61%20b%26c&u=%73ite', true),
	'no secret' => $authenticated(REPORT . '&u=site', false),
	'no query' => $authenticated('', false),
	'the wrong secret' => $authenticated('u=site&p=a+b%26d', false),
	'the secret, unescaped' => $authenticated('u=site&p=a+b&c', false),
	'the secret and a NUL' => $authenticated('u=site&p=a+b%26c%00', false),
	'the secret twice' => $authenticated('u=site&p=a+b%26c&p=a+b%26c', false),
	'the secret in another case' => $authenticated('u=site&P=a+b%26c', false),
	'the secret in brackets' => $authenticated('u=site&p[]=a+b%26c', false),
	'the secret in 64 KiB and an octet' => ['authenticate', 'u=site&p=a+b%26c' . str_repeat('&', 65537 - 16), ['value' => false], 'nginx'],
	'the secret behind many others' => $authenticated(str_repeat('x=&', 10000) . 'u=site&p=a+b%26c', true),
];
