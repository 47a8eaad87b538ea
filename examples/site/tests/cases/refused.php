<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

use Site\Tests\World;

const REPORT = 'MsgId=1000000001&Sender=60163300000&Status=6';

return [
	'a wrong secret' => function (World $world): void {
		$key = World::key();
		$wrong = ['', 'key=', 'key=guess', "$key%20", 'KEY' . substr($key, 3), "$key&$key", 'key[]' . substr($key, 3)];
		foreach ($wrong as $own) {
			World::same(403, $world->call('report', "$own&" . REPORT)->status);
			World::same(403, $world->call('incoming', "$own&Shortcode=1&Sender=2&ContentType=1&Msg=x")->status);
		}
		World::same(0, $world->value('SELECT count(*) FROM report'));
		World::same(0, $world->value('SELECT count(*) FROM received'));
		World::contains('wrong secret', $world->log()[0]);
	},
	'the log holds the callback and not the secret' => function (World $world): void {
		$world->call('report', World::key() . '&' . REPORT);
		$world->call('report', REPORT . '&KEY' . substr(World::key(), 3));
		World::same(['stored: ' . REPORT, 'wrong secret: ' . REPORT], $world->log());
		World::lacks('only', implode("\n", $world->log()) . $world->visitor->get('/log')->page);
	},
	'a name in another case' => function (World $world): void {
		$world->reports(['status' => 6, 'rename' => ['MsgId' => 'msgid']]);
		$world->send('wrong case');
		World::same([400], $world->called(1));
		World::same(['wrong case Sent The gateway accepted it.'], $world->talk());
		$id = $world->value('SELECT gateway_id FROM sent');
		World::same(["unreadable: msgid=$id&Sender=60163300000&Status=6"], $world->log());
		World::contains(
			'MsgId is missing, but there is a parameter whose name differs in case only: "msgid"',
			$world->visitor->get('/log')->texts('li')[0],
		);
	},
	'a field twice, and one too few' => function (World $world): void {
		$world->reports(['status' => 6, 'twice' => ['Status']], ['status' => 6, 'omit' => ['Sender']]);
		$world->send('shapes');
		World::same([400, 400], $world->called(2));
		World::same(0, $world->value('SELECT count(*) FROM report'));
		World::contains('Status=6&Status=6', implode($world->log()));
	},
	'hexadecimal that is none: the message can be read later' => function (World $world): void {
		$world->incoming(['msg' => '004100420', 'content_type' => 2]);
		World::same([400], $world->called(1));
		World::same(
			['unreadable: Shortcode=60163300000&Sender=60123456789&ContentType=2&Msg=004100420'],
			$world->log(),
		);
	},
	'another method' => function (World $world): void {
		World::same(405, $world->visitor->post('/callback/report?' . World::key() . '&' . REPORT, [])->status);
		World::same([], $world->log());
	},
	'what could not be stored is not acknowledged' => function (World $world): void {
		$world->change('ALTER TABLE report RENAME TO away');
		$status = $world->call('report', World::key() . '&' . REPORT)->status;
		$world->change('ALTER TABLE away RENAME TO report');
		World::same(500, $status);
		World::same(200, $world->call('report', World::key() . '&' . REPORT)->status);
	},
	'strangers can’t fill the log' => function (World $world): void {
		$world->call('report', World::key() . '&' . REPORT);
		$world->change("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)
			INSERT INTO callback (at, kind, verdict, reason, query) SELECT 0, 'x', 'wrong secret', '', i FROM n");
		$world->call('report', 'key=guess&' . REPORT);
		World::same(1000, $world->value("SELECT count(*) FROM callback WHERE verdict = 'wrong secret'"));
		World::same('stored: ' . REPORT, $world->log()[0]);
		World::same('wrong secret: ' . REPORT, $world->log()[1000]);
	},
];
