<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use EzSms\Sandbox\Tests\Check;
use EzSms\Sandbox\Tests\World;

return [
	'segments times recipients' => static function (World $w): void {
		$w->sent(['message' => str_repeat('a', 307)]);
		Check::same([3, 997], $w->credits());
		$w->send(['message' => str_repeat('a', 161), 'mobile' => '60111111111,60122222222,60133333333'], 'ISendSMSNoDR.aspx');
		Check::same([9, 991], $w->credits());
		$w->sent(['message' => str_repeat('中', 71), 'type' => '3'], 'ISendSMSUnicode.aspx');
		Check::same([11, 989], $w->credits());
		$w->sent(['msgtype' => 'textmsg', 'message' => '%barcode%'], 'ISendSMS2D.aspx');
		Check::same([12, 988], $w->credits());
	},
	'a transfer' => static function (World $w): void {
		Check::same('1707', $w->send(['cust' => 'customer1', 'credit' => '100'], 'creditsTransfer.aspx')->body);
		Check::same([0, 900], $w->credits(), 'giver');
		Check::same([0, 100], $w->credits('customer1'), 'customer');
		Check::matches('/\A1701:/', $w->send(['username' => 'customer1'])->body, 'the customer sends');
		Check::same([1, 99], $w->credits('customer1'), 'customer');
	},
	'the forms of the balance' => static function (World $w): void {
		$w->account(['used' => 12, 'credits' => 988]);
		$forms = [
			'labelled' => 'Credits used: 12, credits left: 988',
			'reversed' => 'Balance: 988; used: 12',
			'html' => "<b>Total Credit Used</b>: 12<br />\r\n<b>Total Credit Remaining</b>: 988<br />\r\n",
			'two' => '12 988',
			'one' => '988',
		];
		foreach ($forms as $form => $text) {
			$w->set(['credits_reply' => $form]);
			Check::same($text, $w->send([], 'creditsLeft.aspx')->body, $form);
		}
		$w->set(['credits_decimals' => 2]);
		Check::same('988.00', $w->send([], 'creditsLeft.aspx')->body);
	},
	'nothing is lost or made between parallel requests' => static function (World $w): void {
		$w->account(['credits' => 10]);
		$requests = array_fill(0, 16, $w->http->posting('/websmsapi/ISendSMS.aspx', $w->query()));
		$bodies = array_column($w->http->together($requests), 'body');
		Check::same(10, count(preg_grep('/\A1701:/', $bodies)), 'accepted');
		Check::same(6, count(preg_grep('/\A1704\z/', $bodies)), 'refused');
		Check::same([10, 0], $w->credits());
		Check::same(10, count($w->control('GET', 'messages')['messages']), 'messages');
	},
];
