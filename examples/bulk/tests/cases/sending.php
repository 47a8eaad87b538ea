<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk\Tests;

use Support\Program;

return [
	'each row is one message, and has one line' => static function (World $world): void {
		$world->rows(40);
		$run = $world->run(0);
		$world->allAcceptedOnce(40);
		World::contains('40 rows: 40 accepted.', $run->output);
		$sent = array_column($world->messages(), null, 'msgid');
		foreach ($world->results() as $line) {
			$message = $sent[$line['message_id']];
			World::same([World::number((int) $line['row']), "Message $line[row]"], [$message['mobile'], $message['text']]);
			World::same([$line['to'], $line['seqno']], [$message['mobile'], $message['seqno']]);
			World::same(['accepted', '1701', '1', ''], [$line['outcome'], $line['code'], $line['attempts'], $line['message']]);
		}
	},
	'one row is counted as one' => static function (World $world): void {
		$world->rows(1);
		World::contains("\n1 row: 1 accepted.\n", "\n" . $world->run(0)->output);
	},
	'two rows that are the same are two messages' => static function (World $world): void {
		$world->input([['to', 'text'], [World::number(1), 'Hello'], [World::number(1), 'Hello']]);
		$world->run(0);
		$world->allAcceptedOnce(2);
		World::same(['accepted', 'accepted'], array_column($world->results(), 'outcome'));
	},
	'other columns are copied, and an own seqno is sent' => static function (World $world): void {
		$world->input([
			['name', 'to', 'SeqNo', 'text', 'order id'],
			["Ann \"A\"\nLee", World::number(1), 'order-17', 'Hello', '17'],
			['Bob', World::number(2), '', 'Hello', '18'],
		]);
		$world->run(0);
		$lines = array_column($world->results(), null, 'row');
		World::same(
			['row', 'to', 'name', 'order id', 'outcome', 'code', 'message_id', 'seqno', 'attempts', 'message'],
			array_keys($lines[1]),
		);
		World::same(["Ann \"A\"\nLee", '17', 'order-17'], [$lines[1]['name'], $lines[1]['order id'], $lines[1]['seqno']]);
		World::same(20, strlen($lines[2]['seqno']));
		World::same(1, $world->accepted()['order-17']);
	},
	'every outcome is told, and what is left to do' => static function (World $world): void {
		$world->input([
			['to', 'text'],
			[World::number(1), 'accepted'],
			['60123', 'rejected'],
			[World::number(3), '1703, and not accepted'],
			[World::number(4), 'accepted, and the reply lost'],
			['0123456789', 'no country code'],
			[World::number(6), "no UTF-8: \xE9"],
			[World::number(7), ''],
			[World::number(8), 'a', 'comma'],
			[World::number(9), 'refused by the gateway'],
		]);
		$world->fault('code', ['number' => World::number(3)]);
		$world->fault('drop', ['number' => World::number(4)]);
		$world->fault('code', ['code' => 1706, 'number' => World::number(9)]);
		$run = $world->run(1, query: '&retries=0');
		World::same(
			['accepted', 'rejected', 'unknown', 'unknown', 'invalid', 'invalid', 'invalid', 'invalid', 'rejected'],
			array_values($world->column('outcome')),
		);
		World::same(['1701', '1705', '1703', '', '', '', '', '', '1706'], array_values($world->column('code')));
		World::same(['1', '1', '1', '1', '', '', '', '', '1'], array_values($world->column('attempts')));
		World::same(['', '', '', ''], array_slice($world->column('seqno'), 4, 4));
		World::contains('has more fields than there are names', $world->column('message')[8]);
		World::contains('9 rows: 1 accepted, 2 rejected, 2 unknown, 4 invalid.', $run->output);
		World::contains('2 were not sent, or nobody knows. The same command again', $run->output);

		// Only what is unknown is sent again, and the gateway knows which of the two it had.
		$seqnos = $world->column('seqno');
		$world->noFaults();
		$world->age(10);
		$run = $world->run(0);
		World::same(
			['accepted', 'rejected', 'accepted', 'duplicate', 'invalid', 'invalid', 'invalid', 'invalid', 'rejected'],
			array_values($world->column('outcome')),
		);
		World::contains('9 rows: 2 accepted, 1 duplicate, 2 rejected, 4 invalid.', $run->output);
		World::same($seqnos, $world->column('seqno'));
		$arrived = array_column($world->messages(), 'mobile');
		sort($arrived);
		World::same([World::number(1), World::number(3), World::number(4)], $arrived);
		World::same(9, count($world->results()));
		World::same(7, $world->asked());
	},
	'what was not sent is sent later, and may then be refused' => static function (World $world): void {
		$world->input([['to', 'text'], [World::number(1), 'Hello'], ['60123', 'Hello'], [World::number(3), 'Hello']]);
		$address = World::freeAddress();
		$dsn = "ezsms+http://demoezsms:1234@$address/websmsapi?retries=0&sender=demoezsms";
		$run = $world->run(1, dsn: $dsn);
		World::same(['not-sent', 'not-sent', 'not-sent'], array_values($world->column('outcome')));
		World::contains('3 were not sent, or nobody knows. The same command again', $run->output);

		$program = __DIR__ . '/../../../../sandbox/bin/ezsms-sandbox';
		$gateway = new Program([PHP_BINARY, $program, '--listen', $address]);
		try {
			$world->run(0, dsn: $dsn);
		} finally {
			$gateway->stop();
		}
		World::same(['accepted', 'rejected', 'accepted'], array_values($world->column('outcome')));
	},
	'when it is complete, it does nothing more' => static function (World $world): void {
		$world->rows(5);
		$world->run(0);
		$before = [file_get_contents($world->path('out.csv')), file_get_contents($world->path('out.csv.run'))];
		$run = $world->run(0);
		World::contains('5 rows: 5 accepted.', $run->output);
		World::same($before, [file_get_contents($world->path('out.csv')), file_get_contents($world->path('out.csv.run'))]);
		World::same(5, $world->asked());
		World::same(false, file_exists($world->path('out.csv.tmp')));
	},
	'the results are the run, whatever the input is called' => static function (World $world): void {
		$world->rows(3);
		$world->run(0);
		rename($world->path('in.csv'), $world->path('other.csv'));
		$world->run(0, 'other.csv out.csv');
		World::same(3, $world->arrived());
		$world->run(0, 'other.csv other-out.csv');
		World::same(6, $world->arrived());
		World::same([], array_intersect($world->column('seqno'), $world->column('seqno', 'other-out.csv')));
	},
	'no more than the rate are sent' => static function (World $world): void {
		$world->rows(6);
		$start = microtime(true);
		$world->run(0, 'in.csv out.csv --rate 10 --window=3');
		World::same(true, microtime(true) - $start > 0.45);
		$world->allAcceptedOnce(6);
	},
	'on a terminal there is a bar' => static function (World $world): void {
		$world->input([['to', 'text'], ['60123', 'rejected'], [World::number(2), 'Hello'], [World::number(3), 'Hello']]);
		$run = $world->run(0, 'in.csv out.csv --rate 4 --window 1', terminal: true);
		World::contains("\r  0 % [------------------------------] 0.0/s\e[K", $run->errors);
		World::same(1, preg_match('~\r 66 % \[#{20}-{10}\] [\d.]+/s, 0:0\d left: 1 accepted, 1 rejected\e~', $run->errors));
		World::same(1, preg_match('~\r100 % \[#+\] [\d.]+/s, 0:00 left: 2 accepted, 1 rejected\e\[K\r\n$~', $run->errors));
		World::lacks('%', $world->run(0)->errors);
	},
	'the usage is told' => static function (World $world): void {
		World::contains('Exit codes:', $world->run(0, '--help')->output);
	},
];
