<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use EzSms\Sandbox\Tests\Check;
use EzSms\Sandbox\Tests\World;

/** Each is refused with the code, with a reason, and with nothing sent or paid. */
$refused = static function (World $w, string $code, array $fields, string $page = 'ISendSMS.aspx'): void {
	$credits = $w->credits();
	$count = count($w->control('GET', 'messages')['messages']);
	Check::same($code, $w->send($fields, $page)->body, (string) json_encode($fields));
	$request = $w->control('GET', 'requests?limit=1')['requests'][0];
	Check::same([(int) $code, false], [$request['code'], $request['accepted']], 'request');
	Check::true($request['reason'] !== null, 'the request has a reason');
	Check::same($credits, $w->credits(), 'credits');
	Check::same($count, count($w->control('GET', 'messages')['messages']), 'messages');
};

$sending = ['ISendSMS.aspx', 'ISendSMSNoDR.aspx', 'ISendSMSUnicode.aspx', 'ISendSMS2D.aspx'];

return [
	'1702 on every page' => static function (World $w) use ($refused, $sending): void {
		foreach ([...$sending, 'creditsLeft.aspx', 'creditsTransfer.aspx'] as $page) {
			$refused($w, '1702', ['password' => 'wrong', 'msgtype' => 'EMS'], $page);
			$refused($w, '1702', ['username' => 'nobody', 'msgtype' => 'EMS'], $page);
			$refused($w, '1702', ['username' => null, 'password' => null], $page);
		}
	},
	'1704 when credits run out' => static function (World $w) use ($refused): void {
		$w->account(['credits' => 2]);
		$refused($w, '1704', ['message' => str_repeat('a', 307)]);
		$w->sent(['message' => str_repeat('a', 161)]);
		$refused($w, '1704', []);
		$w->account(['credits' => 1]);
		$refused($w, '1704', ['mobile' => '60111111111,60122222222'], 'ISendSMSNoDR.aspx');
		$refused($w, '1704', ['message' => str_repeat('a', 161), 'msgtype' => 'MMS'], 'ISendSMS2D.aspx');
	},
	'1705 for a bad number' => static function (World $w) use ($refused, $sending): void {
		$wrong = ['', '0123456789', '+60123456789', '60 123456789', '123456', '1234567890123456', 'abc', '60123456789,'];
		foreach ($wrong as $number) {
			foreach ($sending as $page) {
				$refused($w, '1705', ['mobile' => $number, 'msgtype' => 'EMS'], $page);
			}
		}
		$refused($w, '1705', ['mobile' => '60123456789,60198765432']);
		$refused($w, '1705', ['mobile' => null]);
	},
	'1706 for a bad sender' => static function (World $w) use ($refused, $sending): void {
		foreach (['12345678901234', 'abcdefghijkl', '123456789012a', 'with space', 'dash-ed', 'é', '+60123'] as $sender) {
			foreach ($sending as $page) {
				$refused($w, '1706', ['sender' => $sender, 'msgtype' => 'EMS'], $page);
			}
		}
		foreach (['1234567890123', 'abcdefghijk', '1', 'A1b2'] as $sender) {
			Check::same($sender, $w->sent(['sender' => $sender])['sender']);
		}
	},
	'1706 for no sender is a switch' => static function (World $w) use ($refused): void {
		Check::same('60163300000', $w->sent(['sender' => null])['sender']);
		$w->set(['empty_sender' => 'refuse']);
		$refused($w, '1706', ['sender' => '']);
	},
	'1706 for a bad type or message' => static function (World $w) use ($refused): void {
		foreach (['0', '7', '', '01', 'x', '1,1', null] as $type) {
			$refused($w, '1706', ['type' => $type]);
		}
		$refused($w, '1706', ['message' => '']);
		$refused($w, '1706', ['message' => null]);
		$refused($w, '1706', ['msgtype' => 'fax'], 'ISendSMS2D.aspx');
		$refused($w, '1706', [], 'ISendSMS2D.aspx');
	},
	'1708 for an account that is no customer' => static function (World $w) use ($refused): void {
		$w->control('POST', 'accounts', ['username' => 'stranger', 'password' => 'p']);
		foreach (['nobody', 'demoezsms', 'stranger', '', null] as $customer) {
			$refused($w, '1708', ['cust' => $customer, 'credit' => '1'], 'creditsTransfer.aspx');
		}
	},
	'1709 for bad credits' => static function (World $w) use ($refused): void {
		foreach (['0', '-1', '1.5', 'ten', '', null, '99999999999'] as $credit) {
			$refused($w, '1709', ['cust' => 'customer1', 'credit' => $credit], 'creditsTransfer.aspx');
		}
	},
	'a transfer beyond the balance' => static function (World $w) use ($refused): void {
		$refused($w, '1704', ['cust' => 'customer1', 'credit' => '1001'], 'creditsTransfer.aspx');
		$w->set(['transfer_over_balance' => 1709]);
		$refused($w, '1709', ['cust' => 'customer1', 'credit' => '1001'], 'creditsTransfer.aspx');
		Check::same([0, 0], $w->credits('customer1'), 'customer');
	},
	'1718 for a seqno that came before' => static function (World $w) use ($refused): void {
		foreach (['ISendSMS.aspx', 'ISendSMSNoDR.aspx', 'ISendSMSUnicode.aspx'] as $i => $page) {
			$w->sent(['seqno' => "key$i", 'type' => '2'], $page);
			$refused($w, '1718', ['seqno' => "key$i", 'type' => '2'], $page);
		}
		$w->sent(['sseqno' => 'key9', 'msgtype' => 'EMS'], 'ISendSMS2D.aspx');
		$refused($w, '1718', ['sseqno' => 'key9', 'msgtype' => 'EMS'], 'ISendSMS2D.aspx');
		$transfer = ['cust' => 'customer1', 'credit' => '5', 'seqno' => 'key10'];
		Check::same('1707', $w->send($transfer, 'creditsTransfer.aspx')->body);
		$refused($w, '1718', $transfer, 'creditsTransfer.aspx');
		Check::same([0, 5], $w->credits('customer1'), 'customer');
	},
	'each code forced' => static function (World $w) use ($refused): void {
		foreach ([1702, 1703, 1704, 1705, 1706, 1707, 1708, 1709, 1718, 1799] as $code) {
			$w->fault('code', ['code' => $code]);
			$refused($w, (string) $code, []);
		}
		$w->fault('code', ['code' => 1703, 'accept' => true]);
		Check::same('1703', $w->send()->body);
		Check::same('Test message', $w->last()['text'], '1703 and sent all the same');
	},
];
