<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use EzSms\Sandbox\Tests\Check;
use EzSms\Sandbox\Tests\World;

return [
	'sixteen at once, one accepted' => static function (World $w): void {
		$request = $w->http->posting('/websmsapi/ISendSMS.aspx', $w->query(['seqno' => 'same']));
		$bodies = array_column($w->http->together(array_fill(0, 16, $request)), 'body');
		Check::same(1, count(preg_grep('/\A1701:/', $bodies)), 'accepted');
		Check::same(15, count(preg_grep('/\A1718\z/', $bodies)), 'duplicates');
		Check::same([1, 999], $w->credits());
		$attempt = $w->control('GET', 'attempts?seqno=same')['attempts'][0];
		Check::same(['demoezsms', 'same', 16, 1, 15], [
			$attempt['account'], $attempt['seqno'], $attempt['requests'], $attempt['accepted'], $attempt['duplicates'],
		], 'attempts');
		Check::same(16, count($attempt['request_ids']), 'ids');
	},
	'24 hours' => static function (World $w): void {
		$w->sent(['seqno' => 'day']);
		$w->control('POST', 'clock', ['advance' => 86400 - 60]);
		Check::same('1718', $w->send(['seqno' => 'day'])->body);
		$w->control('POST', 'clock', ['advance' => 60]);
		$w->sent(['seqno' => 'day']);
		Check::same('1718', $w->send(['seqno' => 'day'])->body);
	},
	'a blank key protects nothing' => static function (World $w): void {
		foreach (['', ' ', null] as $blank) {
			$w->sent(['seqno' => $blank]);
			$w->sent(['seqno' => $blank]);
		}
		Check::same([], $w->control('GET', 'attempts')['attempts']);
	},
	'each account has its own' => static function (World $w): void {
		$w->account(['credits' => 5], 'customer1');
		$w->sent(['seqno' => 'k']);
		$w->sent(['seqno' => 'k', 'username' => 'customer1']);
		$attempts = $w->control('GET', 'attempts?account=customer1')['attempts'];
		Check::same([['customer1', 1]], array_map(
			static fn(array $attempt): array => [$attempt['account'], $attempt['requests']],
			$attempts,
		));
	},
	'case is a switch' => static function (World $w): void {
		$w->sent(['seqno' => 'Key']);
		Check::same('1718', $w->send(['seqno' => 'kEY'])->body);
		Check::same(2, $w->control('GET', 'attempts?seqno=KEY')['attempts'][0]['requests']);
		$w->control('POST', 'reset');
		$w->set(['seqno_case' => 'sensitive']);
		$w->sent(['seqno' => 'Key']);
		$w->sent(['seqno' => 'kEY']);
		Check::same('1718', $w->send(['seqno' => 'Key'])->body);
	},
	'a refusal uses up the key or not' => static function (World $w): void {
		Check::same('1705', $w->send(['seqno' => 'r', 'mobile' => 'x'])->body);
		$w->sent(['seqno' => 'r']);
		$w->set(['seqno_rejected' => 'remember']);
		Check::same('1705', $w->send(['seqno' => 's', 'mobile' => 'x'])->body);
		Check::same('1718', $w->send(['seqno' => 's'])->body);
		$w->fault('code', ['code' => 1703]);
		Check::same('1703', $w->send(['seqno' => 't'])->body);
		Check::same('1718', $w->send(['seqno' => 't'])->body);
		Check::same('1702', $w->send(['seqno' => 'u', 'password' => 'x'])->body);
		$w->sent(['seqno' => 'u']);
	},
	'what was accepted stays so when credits are gone' => static function (World $w): void {
		$w->account(['credits' => 1]);
		$w->sent(['seqno' => 'last']);
		Check::same('1718', $w->send(['seqno' => 'last'])->body);
		Check::same('1704', $w->send(['seqno' => 'next'])->body);
	},
	'a duplicate may name the first message' => static function (World $w): void {
		$w->set(['duplicate_reply' => 'id']);
		$msgid = $w->sent(['seqno' => 'k'])['msgid'];
		Check::same("1718:$msgid", $w->send(['seqno' => 'k'])->body);
	},
	'twenty characters' => static function (World $w): void {
		$w->sent(['seqno' => str_repeat('é', 20) . '1']);
		Check::same('1718', $w->send(['seqno' => str_repeat('é', 20) . '2'])->body, 'cut');
		$w->set(['seqno_long' => 'error']);
		Check::same('1703', $w->send(['seqno' => str_repeat('b', 21)])->body);
		$w->sent(['seqno' => str_repeat('b', 20)]);
	},
	'the two spellings of the parameter' => static function (World $w): void {
		$w->sent(['sseqno' => 'k']);
		$w->sent(['sseqno' => 'k']);
		$w->set(['seqno_names' => 'both']);
		$w->sent(['sseqno' => 'k']);
		Check::same('1718', $w->send(['sseqno' => 'k'])->body);
		Check::same('1718', $w->send(['seqno' => 'k', 'msgtype' => 'EMS'], 'ISendSMS2D.aspx')->body);
	},
	'while a key settles, both are accepted' => static function (World $w): void {
		$w->set(['seqno_settle' => 30]);
		$w->sent(['seqno' => 'k']);
		$w->sent(['seqno' => 'k']);
		$w->control('POST', 'clock', ['advance' => 31]);
		Check::same('1718', $w->send(['seqno' => 'k'])->body);
		Check::same(2, $w->control('GET', 'attempts')['attempts'][0]['accepted']);
	},
];
