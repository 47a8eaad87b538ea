<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

use Site\Tests\World;

return [
	'every status' => function (World $world): void {
		$titles = [
			6 => 'Delivered', 7 => 'Delivery failed', 8 => 'Expired before it could be delivered',
			9 => 'Sent; the network gives status 9', 10 => 'Rejected by the network', 11 => 'On its way',
			12 => 'The number is not in service now', 13 => 'The phone is out of coverage',
			14 => 'The phone is out of coverage', 15 => 'On its way', 16 => 'On its way',
			17 => 'The number is not in service now', 99 => 'Sent; the network gives status 99',
		];
		foreach (array_keys($titles) as $status) {
			$world->reports(['status' => $status]);
			$world->send("Status $status");
		}
		World::same([200], array_values(array_unique($world->called(count($titles)))));
		World::same(
			array_map(fn(int $status, string $title): string => "Status $status $title", array_keys($titles), $titles),
			$world->talk(),
		);
	},
	'a repeated report changes nothing' => function (World $world): void {
		$world->reports(['status' => 6, 'repeat' => 3]);
		$world->send('thrice');
		World::same([200, 200, 200], $world->called(3));
		World::same(['thrice Delivered'], $world->talk());
		World::same(1, $world->value('SELECT count(*) FROM report'));
		World::same(
			['stored', 'nothing new', 'nothing new'],
			array_map(fn(string $line): string => explode(':', $line)[0], $world->log()),
		);
	},
	'a status moves forward' => function (World $world): void {
		$world->reports(['status' => 11], ['status' => 13], ['status' => 6]);
		$world->send('forward');
		$world->called(3);
		World::same(['forward Delivered'], $world->talk());
	},
	'a late report does not take it back' => function (World $world): void {
		$world->reports(['status' => 6], ['status' => 11], ['status' => 9], ['status' => 13]);
		$world->send('backward');
		World::same([200, 200, 200, 200], $world->called(4));
		World::same(['backward Delivered'], $world->talk());
		World::same(6, $world->value('SELECT code FROM report'));
	},
	'a report before the reply to the send' => function (World $world): void {
		$world->fault('delay', ['seconds' => 1]);
		$world->reports(['status' => 6, 'before_reply' => true]);
		$world->send('early');
		$world->called(1);
		World::same(['early Delivered'], $world->talk());
	},
	'a report that came before the site knew the message' => function (World $world): void {
		$id = '5000000001';
		World::same(200, $world->call('report', World::key() . "&MsgId=$id&Sender=1&Status=6")->status);
		$world->send('later known');
		$world->change("UPDATE sent SET gateway_id = '$id'");
		World::same(['later known Delivered'], $world->talk());
	},
	'the site’s own parameter behind the gateway’s' => function (World $world): void {
		$world->send('order');
		$id = $world->value('SELECT gateway_id FROM sent');
		World::same(200, $world->call('report', "MsgId=$id&Sender=1&Status=6&" . World::key())->status);
		World::same(['order Delivered'], $world->talk());
	},
];
