<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use EzSms\Sandbox\Tests\Check;
use EzSms\Sandbox\Tests\World;

/** The field that an error names, and its status. */
$error = static function (World $w, string $method, string $path, array|string $body): array {
	$reply = $w->http->post("/sandbox/$path", is_string($body) ? $body : (string) json_encode($body), $method);
	Check::same('application/json', $reply->header('Content-Type'), 'content type');
	$json = $reply->json();
	Check::true(is_string($json['error']['message']), 'the error has a message');
	return [$reply->status, $json['error']['field']];
};

return [
	'the list of what there is' => static function (World $w): void {
		$index = $w->control('GET', '');
		Check::true(isset($index['control']['POST /sandbox/faults']), 'an endpoint');
		Check::true(in_array('drop', $index['faults'], true), 'a fault');
		Check::same(200, $w->http->get('/sandbox')->status, 'without the slash');
	},
	'accounts' => static function (World $w): void {
		$names = array_column($w->control('GET', 'accounts')['accounts'], 'username');
		Check::same(['customer1', 'demoezsms'], $names);
		$account = $w->control('POST', 'accounts', [
			'username' => 'shop', 'password' => 'pw', 'credits' => 3, 'delivery_url' => 'https://example.test/dr?a=b',
			'reports' => [['status' => 7]],
		]);
		Check::same(['shop', 3, 0], [$account['username'], $account['credits'], $account['used']]);
		Check::same(7, $account['reports'][0]['status']);
		Check::matches('/\A1701:/', $w->send(['username' => 'shop', 'password' => 'pw'])->body);
		$w->control('POST', 'accounts/shop', ['password' => 'new', 'delivery_url' => null, 'reports' => null]);
		$account = $w->control('GET', 'accounts/shop');
		Check::same([2, 1, null, null], [
			$account['credits'], $account['used'], $account['delivery_url'], $account['reports'],
		], 'what was not named stays');
		Check::same('1702', $w->send(['username' => 'shop', 'password' => 'pw'])->body);
		$w->control('DELETE', 'accounts/shop');
		Check::same('1702', $w->send(['username' => 'shop', 'password' => 'new'])->body);
	},
	'errors name the field' => static function (World $w) use ($error): void {
		$cases = [
			['POST', 'accounts', ['password' => 'x'], 422, 'username'],
			['POST', 'accounts', ['username' => 'x'], 422, 'password'],
			['POST', 'accounts', ['username' => 'demoezsms', 'password' => 'x'], 409, 'username'],
			['PATCH', 'accounts/nobody', [], 404, 'username'],
			['PATCH', 'accounts/demoezsms', ['credits' => -1], 422, 'credits'],
			['PATCH', 'accounts/demoezsms', ['credits' => '5'], 422, 'credits'],
			['PATCH', 'accounts/demoezsms', ['delivery_url' => 'ftp://x/'], 422, 'delivery_url'],
			['PATCH', 'accounts/demoezsms', ['delivery_url' => "http://x/\r\nA: b"], 422, 'delivery_url'],
			['PATCH', 'accounts/demoezsms', ['reports' => [['status' => 'x']]], 422, 'reports[0].status'],
			['PATCH', 'accounts/demoezsms', ['reports' => [[], ['stat' => 6]]], 422, 'reports[1].stat'],
			['PATCH', 'accounts/demoezsms', ['colour' => 'red'], 422, 'colour'],
			['POST', 'faults', [], 422, 'fault'],
			['POST', 'faults', ['fault' => 'earthquake'], 422, 'fault'],
			['POST', 'faults', ['fault' => 'delay', 'seconds' => 601], 422, 'seconds'],
			['POST', 'faults', ['fault' => 'drop', 'seconds' => 1], 422, 'seconds'],
			['POST', 'faults', ['fault' => 'drop', 'times' => 0], 422, 'times'],
			['POST', 'faults', ['fault' => 'body', 'body_hex' => '0'], 422, 'body_hex'],
			['DELETE', 'faults/99999', [], 404, 'id'],
			['POST', 'scripts', ['reports' => 'none'], 422, 'reports'],
			['POST', 'clock', [], 422, 'advance'],
			['POST', 'clock', ['advance' => -1], 422, 'advance'],
			['PATCH', 'settings', ['seqno_case' => 'maybe'], 422, 'seqno_case'],
			['PATCH', 'settings', ['callback_timeout' => 'long'], 422, 'callback_timeout'],
			['PATCH', 'settings', ['nonsense' => 1], 422, 'nonsense'],
			['POST', 'incoming', ['text' => 'x'], 409, 'incoming_url'],
			['POST', 'incoming', [], 422, 'text'],
			['POST', 'incoming', ['text' => 'x', 'omit' => ['MsgId']], 422, 'omit'],
			['POST', 'scripts', ['reports' => [['rename' => ['msgid' => 'x']]]], 422, 'reports[0].rename'],
			['POST', 'incoming', ['text' => 'x', 'account' => 'nobody'], 404, 'account'],
			['POST', 'reports', ['msgid' => 'none'], 404, 'msgid'],
			['POST', 'reset', ['now' => true], 422, 'now'],
			['POST', 'accounts', '[1]', 400, null],
			['POST', 'accounts', '{', 400, null],
			['POST', 'nothing', [], 404, null],
			['DELETE', 'reset', [], 405, null],
		];
		foreach ($cases as [$method, $path, $body, $status, $field]) {
			Check::same([$status, $field], $error($w, $method, $path, $body), "$method $path " . json_encode($body));
		}
		foreach (['messages?limit=x' => 422, 'messages?colour=x' => 422, 'messages/77' => 404] as $path => $status) {
			Check::same($status, $w->http->get("/sandbox/$path")->status, $path);
		}
	},
	'messages are listed' => static function (World $w): void {
		foreach (['one', 'two', 'three'] as $text) {
			$w->sent(['message' => $text, 'mobile' => $text === 'two' ? '60111111111' : '60122222222']);
		}
		$texts = static fn(string $query): array => array_column($w->control('GET', "messages?$query")['messages'], 'text');
		Check::same(['one', 'two', 'three'], $texts(''));
		Check::same(['two', 'three'], $texts('limit=2'), 'the last two');
		Check::same(['two'], $texts('mobile=60111111111'));
		Check::same(['one', 'two', 'three'], $texts('page=isendsms.aspx'), 'pages have no case');
		$first = $w->control('GET', 'messages')['messages'][0];
		Check::same(['two'], $texts("after={$first['id']}&limit=1"), 'the next one');
		$byMsgId = $w->control('GET', "messages/{$first['msgid']}");
		Check::same(['one', 'POST'], [$byMsgId['text'], $byMsgId['request']['method']]);
	},
	'the clock' => static function (World $w): void {
		Check::same(0.0, (float) $w->control('GET', 'clock')['advanced']);
		$w->control('POST', 'clock', ['advance' => 90]);
		$w->control('POST', 'clock', ['advance' => 0.5]);
		Check::same(90.5, $w->control('GET', 'clock')['advanced']);
	},
	'reset' => static function (World $w): void {
		$w->set(['max_segments' => 1]);
		$w->fault('empty', ['times' => 9, 'page' => 'x']);
		$w->control('POST', 'clock', ['advance' => 90]);
		$first = $w->sent(['seqno' => 'k'])['msgid'];
		$w->control('POST', 'reset');
		Check::same([], $w->control('GET', 'messages')['messages']);
		Check::same([], $w->control('GET', 'faults')['faults']);
		Check::same(0, $w->control('GET', 'settings')['max_segments']);
		Check::same([0, 1000], $w->credits());
		Check::true($w->sent(['seqno' => 'k'])['msgid'] !== $first, 'message ids are not used again');
	},
	'other sites are refused' => static function (World $w): void {
		$own = "Origin: http://{$w->http->address}\r\n";
		Check::same(403, $w->http->post('/sandbox/reset', '', 'POST', "Origin: http://evil.test\r\n")->status);
		Check::same(403, $w->http->post('/sandbox/reset', '', 'POST', "Origin: null\r\n")->status);
		Check::same(200, $w->http->post('/sandbox/reset', '', 'POST', $own)->status);
	},
	'elsewhere is nothing' => static function (World $w): void {
		Check::same(404, $w->http->get('/index.php')->status);
		Check::true($w->http->get('/../src/Store.php')->status >= 400, 'above the root');
		Check::same(404, $w->http->get('/src/Store.php')->status);
		Check::same(404, $w->http->get('/sandbox/accounts/a/b')->status);
	},
];
