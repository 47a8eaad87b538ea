<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use EzSms\Sandbox\Tests\Check;
use EzSms\Sandbox\Tests\World;

$hex = static fn(string $text): string => strtoupper(bin2hex((string) iconv('UTF-8', 'UTF-16BE', $text)));

// Text, alphabet, units, segments: 160 septets alone and 153 a part, 70 units alone and 67 a part.
$sizes = [
	'160 a' => [str_repeat('a', 160), 160, 1],
	'161 a' => [str_repeat('a', 161), 161, 2],
	'306 a' => [str_repeat('a', 306), 306, 2],
	'307 a' => [str_repeat('a', 307), 307, 3],
	'80 ]' => [str_repeat(']', 80), 160, 1],
	'81 ]' => [str_repeat(']', 81), 162, 2],
	'153 ]' => [str_repeat(']', 153), 306, 3],
	'an escape at the edge' => [str_repeat('a', 152) . ']' . str_repeat('a', 152), 306, 3],
	'CR LF' => [str_repeat('a', 80) . "\r\n" . str_repeat('a', 79), 161, 2],
	'LF' => [str_repeat('a', 80) . "\n" . str_repeat('a', 79), 160, 1],
	'70 中' => [str_repeat('中', 70), 70, 1],
	'71 中' => [str_repeat('中', 71), 71, 2],
	'134 中' => [str_repeat('中', 134), 134, 2],
	'135 中' => [str_repeat('中', 135), 135, 3],
	'35 emoji' => [str_repeat('😎', 35), 70, 1],
	'36 emoji' => [str_repeat('😎', 36), 72, 2],
	'67 emoji' => [str_repeat('😎', 67), 134, 3],
	'a pair at the edge' => [str_repeat('中', 66) . '😎' . str_repeat('中', 66), 134, 3],
	'70 decomposed é' => [str_repeat("e\u{301}", 70), 140, 3],
];

$cases = [];
foreach ($sizes as $name => [$text, $units, $segments]) {
	$cases["segments: $name"] = static function (World $w) use ($hex, $text, $units, $segments): void {
		$isGsm = preg_match('/\A[a\]\r\n]*\z/', $text) === 1;
		$message = $w->sent($isGsm ? ['message' => $text] : ['message' => $hex($text), 'type' => '3']);
		Check::same($isGsm ? 'gsm7' : 'ucs2', $message['alphabet'], 'alphabet');
		Check::same([$units, $segments], [$message['units'], $message['segments']], 'units and segments');
		Check::same($text, implode('', $message['parts']), 'parts together');
		Check::same([$segments, 1000 - $segments], $w->credits(), 'credits');
	};
}

return $cases + [
	'the alphabet' => static function (World $w): void {
		$basic = "@£\$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
			. 'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
		$message = $w->sent(['message' => $basic]);
		Check::same([$basic, 127], [$message['text'], $message['units']], 'the basic table without the escape');
		Check::same(20, $w->sent(['message' => "\f^{}\\[~]|€"])['units'], 'the extension table');
		foreach (['`', 'ç', 'á', '中', '–', "\t"] as $other) {
			Check::same('1706', $w->send(['message' => "a$other"])->body, $other);
		}
		$w->set(['text_not_gsm' => 'replace']);
		Check::same('a??b', $w->sent(['message' => 'aç中b'])['text'], 'replaced');
	},
	'hexadecimal text' => static function (World $w) use ($hex): void {
		Check::same('ABC', $w->sent(['message' => '004100420043', 'type' => '3'])['text']);
		$text = '您好 مرحبا 😎';
		$message = $w->sent(['message' => strtolower($hex($text)), 'type' => '4']);
		Check::same([$text, true, 4, $hex($text)], [
			$message['text'], $message['flash'], $message['type'], $message['hex'],
		], 'lower-case digits');
		foreach (['004', '00410', '0041D83D', 'DE0EDE0E', 'D83DD83D', '00zz', '', '0x41'] as $wrong) {
			Check::same('1706', $w->send(['message' => $wrong, 'type' => '3'])->body, "'$wrong'");
		}
		$w->set(['surrogates' => 'refuse']);
		Check::same('1706', $w->send(['message' => 'D83DDE0E', 'type' => '3'])->body);
	},
	'the Unicode page takes text' => static function (World $w): void {
		$message = $w->sent(['message' => 'Olá 😎', 'type' => '4'], 'ISendSMSUnicode.aspx');
		Check::same(['Olá 😎', 'ucs2', 6, true], [
			$message['text'], $message['alphabet'], $message['units'], $message['flash'],
		]);
		Check::same('1706', $w->send(['type' => '5'], 'ISendSMSUnicode.aspx')->body);
		$w->set(['unicode_charset' => 'iso-8859-1']);
		Check::same('Ã¤', $w->sent(['message' => 'ä', 'type' => '3'], 'ISendSMSUnicode.aspx')['text']);
	},
	'binary with a header' => static function (World $w): void {
		$message = $w->sent(['message' => '060504158115810AFf', 'type' => '5']);
		Check::same(['06050415811581', ['0AFF'], '8bit', 9, null], [
			$message['udh'], $message['parts'], $message['alphabet'], $message['units'], $message['text'],
		]);
		Check::same([''], $w->sent(['message' => '020102', 'type' => '5'])['parts'], 'a header alone');
		foreach (['0605', '06050415811', 'xx', ''] as $wrong) {
			Check::same('1706', $w->send(['message' => $wrong, 'type' => '5'])->body, "'$wrong'");
		}
	},
	'binary in parts' => static function (World $w): void {
		$octets = static fn(int $count): string => str_repeat('AB', $count);
		Check::same(1, $w->sent(['message' => $octets(140), 'type' => '6'])['segments']);
		Check::same(2, $w->sent(['message' => $octets(141), 'type' => '6'])['segments']);
		Check::same(2, $w->sent(['message' => $octets(268), 'type' => '6'])['segments']);
		Check::same(3, $w->sent(['message' => $octets(269), 'type' => '6'])['segments']);
		// A header of 7 octets grows to 12 for the concatenation, which leaves 128 of 140.
		$udh = '06050415811581';
		Check::same(1, $w->sent(['message' => $udh . $octets(133), 'type' => '5'])['segments']);
		Check::same(2, $w->sent(['message' => $udh . $octets(134), 'type' => '5'])['segments']);
		Check::same(2, $w->sent(['message' => $udh . $octets(256), 'type' => '5'])['segments']);
		Check::same(3, $w->sent(['message' => $udh . $octets(257), 'type' => '5'])['segments']);
		$w->set(['long_binary' => 'refuse']);
		Check::same('1706', $w->send(['message' => $octets(141), 'type' => '6'])->body);
	},
	'binary as raw octets' => static function (World $w): void {
		$w->set(['binary_form' => 'raw']);
		Check::same(['00FF'], $w->sent(['message' => "\x00\xFF", 'type' => '6'])['parts']);
	},
	'flash text' => static function (World $w): void {
		Check::same([2, true], [$w->sent(['type' => '2'])['type'], $w->last()['flash']]);
	},
	'a largest size' => static function (World $w): void {
		$w->set(['max_segments' => 2]);
		Check::same(2, $w->sent(['message' => str_repeat('a', 306)])['segments']);
		Check::same('1706', $w->send(['message' => str_repeat('a', 307)])->body);
	},
	'a long message in a POST' => static function (World $w): void {
		Check::same(654, $w->sent(['message' => str_repeat('a', 100000)])['segments']);
	},
];
