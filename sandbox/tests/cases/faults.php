<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use EzSms\Sandbox\Tests\Check;
use EzSms\Sandbox\Tests\Reply;
use EzSms\Sandbox\Tests\Skip;
use EzSms\Sandbox\Tests\World;

/** Sends under a fault; the message is accepted or not as the fault says. */
$under = static function (World $w, string $fault, array $fields = [], bool $accepted = true): Reply {
	$before = count($w->control('GET', 'messages')['messages']);
	$w->fault($fault, $fields);
	$reply = $w->send();
	$request = $w->control('GET', 'requests?limit=1')['requests'][0];
	Check::same([$fault, $accepted], [$request['fault'], $request['accepted']], 'request');
	$after = count($w->control('GET', 'messages')['messages']);
	Check::same($before + (int) $accepted, $after, 'messages');
	Check::same([], $w->control('GET', 'faults')['faults'], 'the fault is used up');
	return $reply;
};
$length = static fn(Reply $reply): ?string => $reply->header('Content-Length');

return [
	'drop' => static function (World $w) use ($under): void {
		Check::same('', $under($w, 'drop')->raw, 'octets');
		Check::same('', $under($w, 'drop', ['accept' => false], false)->raw, 'octets');
		Check::same([1, 999], $w->credits());
	},
	'drop answers nothing on a GET either' => static function (World $w): void {
		$w->fault('drop');
		Check::same('', $w->http->get('/websmsapi/ISendSMS.aspx?' . $w->query())->raw);
	},
	'reset' => static function (World $w): void {
		if (!extension_loaded('sockets')) {
			throw new Skip('ext/sockets is not loaded');
		}
		// PHP's streams don't tell a reset from an end.
		$ends = static function () use ($w): array {
			$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
			[$host, $port] = explode(':', $w->http->address);
			socket_connect($socket, $host, (int) $port);
			socket_write($socket, $w->http->posting('/websmsapi/ISendSMS.aspx', $w->query()));
			$count = @socket_recv($socket, $octets, 100, 0);
			return [$count, socket_last_error($socket)];
		};
		$w->fault('reset');
		Check::same([false, SOCKET_ECONNRESET], $ends(), 'reset');
		$w->fault('drop');
		Check::same([0, 0], $ends(), 'drop');
		Check::same(2, count($w->control('GET', 'messages')['messages']), 'messages');
	},
	'a slow reply holds up nobody' => static function (World $w): void {
		$w->fault('delay', ['seconds' => 30, 'times' => 4, 'number' => '60111111111']);
		$slow = [];
		for ($i = 0; $i < 4; $i++) {
			$slow[$i] = stream_socket_client('tcp://' . $w->http->address);
			fwrite($slow[$i], $w->http->posting('/websmsapi/ISendSMS.aspx', $w->query(['mobile' => '60111111111'])));
			for ($quick = 0; $quick < 5; $quick++) {
				Check::matches('/\A1701:/', $w->send()->body);
			}
		}
		foreach ($slow as $socket) {
			stream_set_blocking($socket, false);
			Check::same('', (string) fread($socket, 1), 'slow reply');
		}
	},
	'clients that leave in the middle hold up nobody' => static function (World $w): void {
		$whole = $w->http->posting('/websmsapi/ISendSMS.aspx', $w->query());
		for ($i = 0; $i < 40; $i++) {
			$socket = stream_socket_client('tcp://' . $w->http->address);
			// Never all of it: then it would be a request, whose reply nobody waits for.
			fwrite($socket, substr($whole, 0, min($i * 5, strlen($whole) - 1)));
			unset($socket);
		}
		Check::matches('/\A1701:/', $w->send()->body);
		Check::same(1, count($w->control('GET', 'messages')['messages']), 'messages');
	},
	'headers_only' => static function (World $w) use ($under, $length): void {
		$reply = $under($w, 'headers_only');
		Check::same([200, '15', ''], [$reply->status, $length($reply), $reply->body]);
	},
	'truncate' => static function (World $w) use ($under, $length): void {
		$reply = $under($w, 'truncate');
		Check::same([200, '15', '170'], [$reply->status, $length($reply), $reply->body]);
		$reply = $under($w, 'truncate', ['keep' => 7]);
		Check::same(['15', 7], [$length($reply), strlen($reply->body)]);
		$reply = $under($w, 'truncate', ['keep' => 99]);
		Check::same(['100', 15], [$length($reply), strlen($reply->body)], 'more than there is');
	},
	'truncate undeclared' => static function (World $w) use ($under, $length): void {
		$reply = $under($w, 'truncate', ['declared' => false]);
		Check::same([200, null, '170'], [$reply->status, $length($reply), $reply->body]);
		$isChunked = $reply->header('Transfer-Encoding') === 'chunked';
		Check::same($w->kind !== 'php -S', $isChunked, 'chunked');
	},
	'drip' => static function (World $w) use ($under, $length): void {
		$reply = $under($w, 'drip', ['interval' => 0.01]);
		Check::same('15', $length($reply));
		Check::matches('/\A1701:[0-9]{10}\z/', $reply->body);
		Check::true(count($reply->chunks) > 2, 'the octets come apart');
	},
	'delay after and before' => static function (World $w) use ($under): void {
		Check::matches('/\A1701:/', $under($w, 'delay', ['seconds' => 0.05])->body);
		Check::matches('/\A1701:/', $under($w, 'delay', ['seconds' => 0.05, 'when' => 'before'])->body);
	},
	'delay after accepts at once' => static function (World $w): void {
		$w->fault('delay', ['seconds' => 30]);
		$socket = stream_socket_client('tcp://' . $w->http->address);
		fwrite($socket, $w->http->posting('/websmsapi/ISendSMS.aspx', $w->query()));
		Check::until('the message', static fn(): bool => $w->control('GET', 'messages')['messages'] !== []);
		stream_set_blocking($socket, false);
		Check::same('', (string) fread($socket, 1), 'reply');
	},
	'status' => static function (World $w) use ($under): void {
		$reply = $under($w, 'status', ['status' => 503]);
		Check::same(503, $reply->status);
		Check::matches('/\A1701:/', $reply->body);
	},
	'html_500' => static function (World $w) use ($under): void {
		$reply = $under($w, 'html_500');
		Check::same([500, 'text/html; charset=utf-8'], [$reply->status, $reply->header('Content-Type')]);
		Check::matches('/\A<!DOCTYPE html>/', $reply->body);
		Check::true(preg_match('/17\d\d/', $reply->body) !== 1, 'no code in it');
	},
	'empty' => static function (World $w) use ($under, $length): void {
		$reply = $under($w, 'empty');
		Check::same([200, '0', ''], [$reply->status, $length($reply), $reply->body]);
	},
	'bom' => static function (World $w) use ($under): void {
		Check::matches('/\A\xEF\xBB\xBF1701:[0-9]+\z/', $under($w, 'bom')->body);
	},
	'html' => static function (World $w) use ($under): void {
		Check::matches('/\A1701:[0-9]+\r\n\r\n<!DOCTYPE html>.*<\/html>\r\n\z/s', $under($w, 'html')->body);
	},
	'garbage' => static function (World $w) use ($under): void {
		$body = $under($w, 'garbage', ['size' => 200])->body;
		Check::same(200, strlen($body));
		Check::true(preg_match('/[0-9]/', $body) !== 1 && preg_match('//u', $body) !== 1, 'no digit and no UTF-8');
	},
	'flood' => static function (World $w) use ($under, $length): void {
		$reply = $under($w, 'flood', ['size' => 300000]);
		Check::same(['300000', 300000], [$length($reply), strlen($reply->body)]);
		Check::matches('/\A1701:[0-9]+\r\nx+\z/', $reply->body);
	},
	'redirect' => static function (World $w) use ($under): void {
		$reply = $under($w, 'redirect', ['location' => 'http://127.0.0.1:1/x'], false);
		Check::same([302, 'http://127.0.0.1:1/x', ''], [$reply->status, $reply->header('Location'), $reply->body]);
	},
	'body' => static function (World $w) use ($under): void {
		$reply = $under($w, 'body', ['body' => '17011', 'status' => 203, 'content_type' => 'text/plain']);
		Check::same([203, 'text/plain', '17011'], [$reply->status, $reply->header('Content-Type'), $reply->body]);
		Check::same("17\xFF\x00", $under($w, 'body', ['body_hex' => '3137FF00'])->body);
	},
	'a fault for a number stays' => static function (World $w): void {
		$w->fault('empty', ['number' => '60111111111']);
		foreach ([1, 2] as $_) {
			Check::same('', $w->send(['mobile' => '60111111111'])->body);
			Check::same('', $w->send(['mobile' => '60122222222,60111111111'], 'ISendSMSNoDR.aspx')->body);
			Check::matches('/\A1701:/', $w->send()->body, 'another number');
		}
		$faults = $w->control('GET', 'faults')['faults'];
		Check::same(['empty', '60111111111', null], [$faults[0]['fault'], $faults[0]['number'], $faults[0]['times']]);
		$w->control('DELETE', "faults/{$faults[0]['id']}");
		Check::matches('/\A1701:/', $w->send(['mobile' => '60111111111'])->body);
	},
	'a fault for the next requests' => static function (World $w): void {
		$w->fault('code', ['code' => 1703, 'times' => 2]);
		$w->fault('code', ['code' => 1704]);
		Check::same(['1703', '1703', '1704'], [$w->send()->body, $w->send()->body, $w->send()->body]);
		Check::matches('/\A1701:/', $w->send()->body);
	},
	'a fault for a page and an account' => static function (World $w): void {
		$w->fault('empty', ['page' => 'creditsleft.aspx', 'account' => 'demoezsms']);
		Check::matches('/\A1701:/', $w->send()->body);
		Check::matches('/left/', $w->send(['username' => 'customer1'], 'creditsLeft.aspx')->body);
		Check::same('', $w->send([], 'creditsLeft.aspx')->body);
	},
	'a fault is used by one of many at once' => static function (World $w): void {
		$w->fault('code', ['code' => 1703, 'times' => 5]);
		$requests = array_fill(0, 16, $w->http->posting('/websmsapi/ISendSMS.aspx', $w->query()));
		$bodies = array_column($w->http->together($requests), 'body');
		Check::same([5, 11], [count(preg_grep('/1703/', $bodies)), count(preg_grep('/1701:/', $bodies))]);
	},
	'after a dropped reply, the same seqno is a duplicate' => static function (World $w): void {
		$w->fault('drop');
		Check::same('', $w->send(['seqno' => 'k'])->raw);
		Check::same('1718', $w->send(['seqno' => 'k'])->body);
		$w->fault('drop', ['accept' => false]);
		Check::same('', $w->send(['seqno' => 'm'])->raw);
		Check::matches('/\A1701:/', $w->send(['seqno' => 'm'])->body);
		$codes = array_column($w->control('GET', 'attempts')['attempts'], 'codes', 'seqno');
		Check::same(['k' => [1701, 1718], 'm' => [null, 1701]], $codes);
	},
];
