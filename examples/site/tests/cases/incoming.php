<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

use Site\Tests\World;

return [
	'Unicode' => function (World $world): void {
		$world->incoming(['text' => '收到了，谢谢 👍']);
		World::same([200], $world->called(1));
		World::same(['收到了，谢谢 👍 Received'], $world->talk());
	},
	'plain text, and what it must not do to the page' => function (World $world): void {
		$world->incoming(['text' => 'You & <script>alert("me")</script>']);
		$world->called(1);
		World::same(['You & <script>alert("me")</script> Received'], $world->talk());
		World::lacks('<script', $world->visitor->page);
		World::contains('You &amp; &lt;script&gt;', $world->visitor->get('/')->page);
		World::lacks('<script', $world->visitor->get('/log')->page);
	},
	'text in an unknown encoding' => function (World $world): void {
		$world->call('incoming', World::key() . '&Shortcode=1&Sender=' . World::TO . '&ContentType=1&Msg=caf%e9');
		World::same(
			['café Received The gateway did not say how its characters are written; they are a guess.'],
			$world->talk(),
		);
		World::contains('Msg=caf%e9', $world->log()[0]);
	},
	'both sides of a conversation, in the order of time' => function (World $world): void {
		$world->send('one');
		$world->incoming(['text' => 'two', 'sender' => '+' . World::TO]);
		$world->called(1);
		$world->send('three');
		World::same(
			['one Sent The gateway accepted it.', 'two Received', 'three Sent The gateway accepted it.'],
			$world->talk(),
		);
	},
	'a repeated message is stored once and counted' => function (World $world): void {
		$world->incoming(['text' => '好的', 'repeat' => 3]);
		World::same([200, 200, 200], $world->called(3));
		World::same(['好的 Received 3 times'], $world->talk());
	},
	'what differs in text, sender or number written to is another message' => function (World $world): void {
		$world->incoming(['text' => 'yes']);
		$world->incoming(['text' => 'Yes']);
		$world->incoming(['text' => 'yes', 'shortcode' => '60163300001']);
		$world->incoming(['text' => 'yes', 'sender' => '60198765432']);
		$world->called(4);
		World::same(4, $world->value('SELECT count(*) FROM received'));
	},
	'the same words ten minutes later are another message' => function (World $world): void {
		$world->incoming(['text' => 'yes']);
		$world->called(1);
		$world->change('UPDATE received SET at = at - 601');
		$world->incoming(['text' => 'yes']);
		$world->called(2);
		World::same(['yes Received', 'yes Received'], $world->talk());
	},
	'a sender that is a name' => function (World $world): void {
		$world->incoming(['text' => 'Your parcel', 'sender' => 'PosLaju']);
		World::same([200], $world->called(1));
		World::same('PosLaju', $world->visitor->get('/conversation?id=' . $world->value('SELECT id FROM contact'))->texts('h1')[0]);
	},
];
