<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use EzSms\Sandbox\Tests\Check;
use EzSms\Sandbox\Tests\World;

$requests = [
	'ISendSMS.aspx' => ['username=demoezsms&password=1234&message=Test+message&mobile=60123456789'
		. '&sender=demoezsms&type=1&seqno=a1', '/\A1701:[0-9]{10}\z/'],
	'ISendSMSNoDR.aspx' => ['username=demoezsms&password=1234&message=Test%20message&mobile=60123456789,60198765432'
		. '&sender=demoezsms&type=2&seqno=a2', '/\A1701:\z/'],
	'ISendSMSUnicode.aspx' => ['username=demoezsms&password=1234&message=%E6%82%A8%E5%A5%BD&mobile=60123456789'
		. '&sender=Unicode&type=3&seqno=a3', '/\A1701:[0-9]{10}\z/'],
	'ISendSMS2D.aspx' => ['username=demoezsms&password=1234&message=My+Barcode+is+%25barcode%25'
		. '&mobile=60123456789&sender=demoezsms&msgtype=mms&sseqno=a4', '/\A1701:[0-9]{10}\z/'],
	'creditsLeft.aspx' => ['username=demoezsms&password=1234', '/\ACredits used: 0, credits left: 1000\z/'],
	'creditsTransfer.aspx' => ['username=demoezsms&password=1234&cust=customer1&credit=100&seqno=a5', '/\A1707\z/'],
];

$cases = [];
foreach ($requests as $page => [$query, $reply]) {
	$cases["$page by GET"] = static function (World $w) use ($page, $query, $reply): void {
		$answer = $w->http->get("/websmsapi/$page?$query");
		Check::same(200, $answer->status, 'status');
		Check::same('text/html; charset=utf-8', $answer->header('Content-Type'), 'content type');
		Check::same((string) strlen($answer->body), $answer->header('Content-Length'), 'length');
		Check::matches($reply, $answer->body);
		$request = $w->control('GET', 'requests')['requests'][0];
		Check::same(['GET', $page, $query, ''], [
			$request['method'], $request['page'], $request['query'], $request['body'],
		], 'request as received');
	};
	$cases["$page by POST"] = static function (World $w) use ($page, $query, $reply): void {
		$answer = $w->http->post("/websmsapi/$page", $query, 'POST', "X-Extra: Yes\r\n");
		Check::same(200, $answer->status, 'status');
		Check::same('text/html; charset=utf-8', $answer->header('Content-Type'), 'content type');
		Check::matches($reply, $answer->body);
		$request = $w->control('GET', 'requests')['requests'][0];
		Check::same(['POST', '', $query], [
			$request['method'], $request['query'], $request['body'],
		], 'request as received');
		Check::same('Yes', $request['headers']['X-Extra'] ?? null, 'header as received');
	};
}

return $cases + [
	'names have no case' => static function (World $w): void {
		$query = 'UserName=demoezsms&PASSWORD=1234&Message=x&MOBILE=60123456789&Sender=a&Type=1&SeqNo=k';
		Check::matches('/\A1701:/', $w->http->post('/WebSmsApi/isendsms.ASPX', $query)->body);
		Check::same('k', $w->last()['seqno'], 'seqno');
	},
	'names have case when switched' => static function (World $w): void {
		$w->set(['parameter_case' => 'exact']);
		Check::same('1702', $w->http->post('/websmsapi/ISendSMS.aspx', str_replace('username', 'Username', $w->query()))->body);
		Check::matches('/\A1701:/', $w->send()->body);
	},
	'a repeated name is joined by comma' => static function (World $w): void {
		Check::same('1701:', $w->http->post('/websmsapi/ISendSMSNoDR.aspx', $w->query() . '&Mobile=60111111111')->body);
		$numbers = array_column($w->control('GET', 'messages')['messages'], 'mobile');
		Check::same(['60123456789', '60111111111'], $numbers, 'numbers');
		Check::same('1705', $w->http->post('/websmsapi/ISendSMS.aspx', $w->query() . '&mobile=60111111111')->body);
	},
	'the query comes before the body' => static function (World $w): void {
		$w->http->post('/websmsapi/ISendSMS.aspx?message=from+query', $w->query(['message' => 'from body']));
		Check::same('from query', $w->last()['text'], 'text');
	},
	'unknown parameters are kept' => static function (World $w): void {
		$w->http->post('/websmsapi/ISendSMS.aspx?Foo=b%C3%A4r', $w->query() . '&sseqno=9&lone');
		$request = $w->control('GET', 'requests')['requests'][0];
		Check::same([['Foo', 'bär'], ['sseqno', '9'], ['', 'lone']], $request['unknown'], 'unknown');
	},
	'octets that are not UTF-8 are kept' => static function (World $w): void {
		Check::same('1706', $w->http->post('/websmsapi/ISendSMS.aspx', $w->query(['message' => null]) . "&message=\xFF")->body);
		$request = $w->control('GET', 'requests')['requests'][0];
		Check::same('ff', substr((string) $request['body_hex'], -2), 'body');
	},
	'the barcode takes the place of its variable' => static function (World $w): void {
		$fields = ['type' => null, 'msgtype' => 'mms', 'message' => 'No. %barcode%!'];
		$message = $w->sent($fields, 'ISendSMS2D.aspx');
		Check::matches('/\A[0-9]{12}\z/', $message['barcode'], 'barcode');
		Check::same("No. {$message['barcode']}!", $message['text'], 'text');
		Check::same('MMS', $message['msgtype'], 'msgtype');
	},
	'each barcode format' => static function (World $w): void {
		foreach (['EMS', 'Nokia', 'MMS', 'textmsg', 'textlink'] as $format) {
			Check::same($format, $w->sent(['type' => null, 'msgtype' => $format], 'ISendSMS2D.aspx')['msgtype']);
		}
	},
	'the transfer page under another name' => static function (World $w): void {
		$w->set(['transfer_page' => 'Give.aspx']);
		$query = 'username=demoezsms&password=1234&cust=customer1&credit=1';
		Check::same('1707', $w->http->get("/websmsapi/give.aspx?$query")->body);
		Check::same(404, $w->http->get("/websmsapi/creditsTransfer.aspx?$query")->status);
	},
	'a page that is not there' => static function (World $w): void {
		Check::same(404, $w->http->get('/websmsapi/Nothing.aspx?x=1')->status);
		Check::same('Nothing.aspx', $w->control('GET', 'requests')['requests'][0]['page'], 'page');
		$w->fault('body', ['page' => 'nothing.aspx', 'body' => '1701:42']);
		Check::same('1701:42', $w->http->get('/websmsapi/Nothing.aspx?x=1')->body);
	},
	'the form of the barcode reply' => static function (World $w): void {
		$w->set(['barcode_reply' => 'bare']);
		Check::same('1701', $w->send(['type' => null, 'msgtype' => 'EMS'], 'ISendSMS2D.aspx')->body);
	},
	'the forms of the broadcast reply' => static function (World $w): void {
		$many = ['mobile' => '60111111111,0,60122222222'];
		$page = 'ISendSMSNoDR.aspx';
		Check::same('1705', $w->send($many, $page)->body);
		$w->set(['broadcast_reply' => 'bare', 'broadcast_bad_number' => 'skip']);
		Check::same('1701', $w->send($many, $page)->body);
		$w->set(['broadcast_list' => 'comma']);
		Check::same('1701,1705,1701', $w->send($many, $page)->body);
		$w->set(['broadcast_list' => 'newline', 'broadcast_reply' => 'colon']);
		Check::same("1701:\r\n1705\r\n1701:", $w->send($many, $page)->body);
		$w->set(['broadcast_list' => 'br', 'broadcast_reply' => 'id']);
		Check::matches('/\A1701:[0-9]+<br>1705<br>1701:[0-9]+\z/', $w->send($many, $page)->body);
		Check::same([8, 992], $w->credits(), 'credits');
		$w->account(['credits' => 1]);
		Check::matches('/\A1701:[0-9]+<br>1705<br>1704\z/', $w->send($many, $page)->body);
	},
	'a broadcast has no message ids' => static function (World $w): void {
		$w->send(['mobile' => '60111111111,60122222222'], 'ISendSMSNoDR.aspx');
		Check::same([null, null], array_column($w->control('GET', 'messages')['messages'], 'msgid'));
	},
	'the forms of message ids' => static function (World $w): void {
		$w->set(['message_ids' => 'guid']);
		Check::matches('/\A1701:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z/', $w->send()->body);
	},
	'the page for people' => static function (World $w): void {
		$w->account(['password' => 'hidden']);
		$w->send(['message' => '<script>alert(1)</script>', 'type' => '2', 'password' => 'hidden']);
		$w->send(['message' => '00DF0A', 'type' => '6', 'password' => 'hidden']);
		$page = $w->http->get('/');
		Check::same(200, $page->status);
		Check::matches('/This is a sandbox/', $page->body);
		Check::matches('~&lt;script&gt;alert\(1\)&lt;/script&gt;~', $page->body);
		Check::true(!str_contains($page->body, '<script'), 'no script of a message gets through');
		Check::matches('/00DF0A/', $page->body);
		Check::true(!str_contains($page->body, 'hidden'), 'no password is shown');
	},
];
