<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use EzSms\Sandbox\Tests\Check;
use EzSms\Sandbox\Tests\Listener;
use EzSms\Sandbox\Tests\World;

/** The callbacks once none is on its way any more. */
$settled = static fn(World $w, int $count): array => Check::until(
	'callbacks settle',
	static function () use ($w, $count): array|false {
		$all = $w->control('GET', 'callbacks')['callbacks'];
		$open = array_filter($all, static fn(array $one): bool => !in_array($one['state'], ['delivered', 'failed'], true));
		return count($all) === $count && $open === [] ? $all : false;
	},
);

return [
	'a delivery report' => static function (World $w) use ($settled): void {
		$site = new Listener();
		$w->account(['delivery_url' => $site->url('/dr.php?u=user&p=1234')]);
		$w->set(['reports' => [['status' => 6]]]);
		$msgid = $w->sent()['msgid'];
		Check::same(["/dr.php?u=user&p=1234&MsgId=$msgid&Sender=60163300000&Status=6"], $site->targets(1));
		$callback = $settled($w, 1)[0];
		Check::same(['report', 'delivered', 200, 1, null], [
			$callback['kind'], $callback['state'], $callback['http_status'], $callback['attempts'], $callback['error'],
		]);
		$message = $w->control('GET', "messages/$msgid");
		Check::same($callback['id'], $message['callbacks'][0]['id'], 'the message lists it');
	},
	'the site\'s own parameters stay octet for octet' => static function (World $w): void {
		$site = new Listener();
		$targets = [
			'/a' => '/a?MsgId=',
			'/a?' => '/a?MsgId=',
			'/a?x=%41&y=a+b%2fc&&z' => '/a?x=%41&y=a+b%2fc&&z&MsgId=',
			'/a?x=1&' => '/a?x=1&MsgId=',
			'/a?x=1#part' => '/a?x=1&MsgId=',
		];
		$w->set(['reports' => [['status' => 6]]]);
		foreach ($targets as $own => $expected) {
			$w->account(['delivery_url' => $site->url($own)]);
			$msgid = $w->sent()['msgid'];
			Check::same(["$expected$msgid&Sender=60163300000&Status=6"], $site->targets(1));
		}
	},
	'every status, in sequence and out of order' => static function (World $w): void {
		$site = new Listener();
		$w->account(['delivery_url' => $site->url()]);
		$statuses = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 99, -1];
		$w->control('POST', 'scripts', ['reports' => array_map(
			static fn(int $status): array => ['status' => $status],
			$statuses,
		)]);
		$w->sent();
		$seen = preg_replace('/.*Status=/', '', $site->targets(count($statuses)));
		Check::same($statuses, array_map(intval(...), $seen), 'in sequence');
		$w->control('POST', 'scripts', ['reports' => [
			['status' => 6, 'delay' => 0.2], ['status' => 11, 'delay' => 0.1], ['status' => 15],
		]]);
		$w->sent();
		Check::same(['15', '11', '6'], preg_replace('/.*Status=/', '', $site->targets(3)), 'by delay');
	},
	'a delay comes due with the clock' => static function (World $w): void {
		$site = new Listener();
		$w->account(['delivery_url' => $site->url(), 'reports' => [['status' => 8, 'delay' => 3600]]]);
		$w->sent();
		Check::same('due', $w->control('GET', 'callbacks')['callbacks'][0]['state']);
		$w->control('POST', 'clock', ['advance' => 3600]);
		Check::matches('/Status=8\z/', $site->targets(1)[0]);
	},
	'repeated, and none' => static function (World $w) use ($settled): void {
		$site = new Listener();
		$w->account(['delivery_url' => $site->url(), 'reports' => [['status' => 6, 'repeat' => 3]]]);
		$w->sent();
		Check::same(1, count(array_unique($site->targets(3))), 'the same each time');
		$w->control('POST', 'scripts', ['reports' => []]);
		$w->sent();
		$settled($w, 3);
		Check::true($site->isQuiet(), 'none');
	},
	'before the reply' => static function (World $w): void {
		$site = new Listener();
		$w->account(['delivery_url' => $site->url(), 'reports' => [['status' => 6, 'before_reply' => true]]]);
		$w->fault('delay', ['seconds' => 30]);
		$socket = stream_socket_client('tcp://' . $w->http->address);
		fwrite($socket, $w->http->posting('/websmsapi/ISendSMS.aspx', $w->query()));
		Check::matches('/Status=6/', $site->targets(1)[0]);
		stream_set_blocking($socket, false);
		Check::same('', (string) fread($socket, 1), 'reply');
	},
	'a script for a number, the next message, the account' => static function (World $w): void {
		$site = new Listener();
		$w->account(['delivery_url' => $site->url(), 'reports' => [['status' => 7]]]);
		$w->control('POST', 'scripts', ['number' => '60111111111', 'reports' => [['status' => 12]]]);
		$w->control('POST', 'scripts', ['times' => 2, 'reports' => [['status' => 13]]]);
		$seen = [];
		foreach (['60111111111', '60122222222', '60111111111', '60122222222'] as $number) {
			$w->sent(['mobile' => $number]);
			$seen[] = (int) preg_replace('/.*Status=/', '', $site->targets(1)[0]);
		}
		Check::same([13, 13, 12, 7], $seen);
	},
	'no report without an address, and none for a broadcast' => static function (World $w): void {
		$w->sent();
		$w->account(['delivery_url' => 'http://127.0.0.1:1/']);
		$w->send([], 'ISendSMSNoDR.aspx');
		Check::same([], $w->control('GET', 'callbacks')['callbacks']);
	},
	'a barcode message has reports' => static function (World $w): void {
		$site = new Listener();
		$w->account(['delivery_url' => $site->url(), 'reports' => [['status' => 6]]]);
		$msgid = $w->sent(['msgtype' => 'MMS'], 'ISendSMS2D.aspx')['msgid'];
		Check::matches("/MsgId=$msgid&/", $site->targets(1)[0]);
	},
	'a dropped reply does not stop the report' => static function (World $w): void {
		$site = new Listener();
		$w->account(['delivery_url' => $site->url(), 'reports' => [['status' => 6]]]);
		$w->fault('drop');
		$w->send();
		Check::matches("/MsgId={$w->last()['msgid']}&/", $site->targets(1)[0]);
	},
	'an incoming message' => static function (World $w): void {
		$site = new Listener();
		$w->account(['incoming_url' => $site->url('/in?u=user&p=1234')]);
		$w->control('POST', 'incoming', [
			'text' => 'Hello & <you> + 100% €', 'shortcode' => '60123456789', 'sender' => '60198765432',
		]);
		Check::same(['/in?u=user&p=1234&Shortcode=60123456789&Sender=60198765432&ContentType=1'
			. '&Msg=Hello+%26+%3cyou%3e+%2b+100%25+%e2%82%ac'], $site->targets(1));
		$w->set(['callback_encoding' => 'rfc3986']);
		$w->control('POST', 'incoming', ['text' => 'a b/ä']);
		Check::matches('~&ContentType=1&Msg=a%20b%2F%C3%A4\z~', $site->targets(1)[0]);
	},
	'an incoming Unicode message' => static function (World $w): void {
		$site = new Listener();
		$w->account(['incoming_url' => $site->url()]);
		$w->control('POST', 'incoming', ['text' => '您😎']);
		Check::matches('/&ContentType=2&Msg=60A8D83DDE0E\z/', $site->targets(1)[0]);
		$w->set(['incoming_unicode' => 3]);
		$w->control('POST', 'incoming', ['text' => '您']);
		Check::matches('/&ContentType=3&Msg=60A8\z/', $site->targets(1)[0]);
		$w->control('POST', 'incoming', ['text' => 'ABC', 'content_type' => 3]);
		Check::matches('/&ContentType=3&Msg=004100420043\z/', $site->targets(1)[0]);
		$w->control('POST', 'incoming', ['msg' => '00zz', 'content_type' => 7]);
		Check::matches('/&ContentType=7&Msg=00zz\z/', $site->targets(1)[0]);
		$w->control('POST', 'incoming', ['msg_hex' => 'FF41']);
		Check::matches('/&ContentType=1&Msg=%ffA\z/', $site->targets(1)[0]);
	},
	'names spoilt on purpose' => static function (World $w): void {
		$site = new Listener();
		$w->account(['incoming_url' => $site->url(), 'delivery_url' => $site->url()]);
		$w->control('POST', 'incoming', [
			'text' => 'x', 'shortcode' => '1', 'sender' => '2', 'rename' => ['Shortcode' => 'ShortCode'],
			'twice' => ['Msg'], 'omit' => ['Sender'], 'add' => ['On Key' => 'k'], 'set' => ['ContentType' => '01'],
		]);
		Check::same(['/cb?ShortCode=1&ContentType=01&Msg=x&Msg=x&On+Key=k'], $site->targets(1));
		$w->control('POST', 'scripts', ['reports' => [['rename' => ['MsgId' => 'msgid'], 'set' => ['Status' => '']]]]);
		$msgid = $w->sent()['msgid'];
		Check::same(["/cb?msgid=$msgid&Sender=60163300000&Status="], $site->targets(1));
	},
	'one more report' => static function (World $w): void {
		$site = new Listener();
		$w->account(['delivery_url' => $site->url(), 'reports' => []]);
		$msgid = $w->sent()['msgid'];
		$w->control('POST', 'reports', ['msgid' => $msgid, 'status' => 10]);
		Check::same(["/cb?MsgId=$msgid&Sender=60163300000&Status=10"], $site->targets(1));
	},
	'a page that fails is recorded' => static function (World $w) use ($settled): void {
		$site = new Listener([500]);
		$w->account(['incoming_url' => $site->url()]);
		$w->control('POST', 'incoming', ['text' => 'x']);
		$site->targets(1);
		$first = $settled($w, 1)[0];
		Check::same(['failed', 500, 1], [$first['state'], $first['http_status'], $first['attempts']]);
		$w->account(['incoming_url' => 'http://127.0.0.1:1/secret']);
		$w->control('POST', 'incoming', ['text' => 'y']);
		$second = $settled($w, 2)[1];
		Check::same(['failed', null], [$second['state'], $second['http_status']]);
		Check::matches('/refused/i', $second['error']);
		Check::true(!str_contains($second['error'], 'secret'), 'the error does not repeat the URL');
	},
	'retries are a switch' => static function (World $w) use ($settled): void {
		$site = new Listener([500, 503, 200]);
		$w->account(['incoming_url' => $site->url()]);
		$w->set(['callback_retries' => 3, 'callback_retry_wait' => 0]);
		$w->control('POST', 'incoming', ['text' => 'x']);
		Check::same(1, count(array_unique($site->targets(3))), 'the same each time');
		$callback = $settled($w, 1)[0];
		Check::same(['delivered', 200, 3], [$callback['state'], $callback['http_status'], $callback['attempts']]);
	},
	'a redirect is not followed' => static function (World $w) use ($settled): void {
		$site = new Listener([302]);
		$w->account(['incoming_url' => $site->url()]);
		$w->control('POST', 'incoming', ['text' => 'x']);
		$site->targets(1);
		Check::same(['failed', 302], [$settled($w, 1)[0]['state'], $settled($w, 1)[0]['http_status']]);
	},
];
