<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk\Tests;

/** Writes the input as it is, runs it, and gives what the gateway understood: texts by number. */
$understood = static function (World $world, string $csv): array {
	file_put_contents($world->path('in.csv'), $csv);
	$world->run(0);

	$texts = array_column($world->messages(), 'text', 'mobile');
	ksort($texts);

	return $texts;
};

return [
	'semicolons, a byte-order mark, and lines that end as on Windows' => static function (World $world) use ($understood): void {
		$csv = "\u{FEFF}to;text;name\r\n60120000001;Good morning, Ann;Lee, Ann\r\n60120000002;\"One; two\";\"A;B\"\r\n";
		$texts = $understood($world, $csv);
		World::same(['60120000001' => 'Good morning, Ann', '60120000002' => 'One; two'], $texts);
		World::same("\u{FEFF}row;to;name;outcome;", substr(file_get_contents($world->path('out.csv')), 0, 23));
		$lines = array_column($world->results(delimiter: ';'), null, "\u{FEFF}row");
		World::same(['Lee, Ann', 'A;B'], [$lines[1]['name'], $lines[2]['name']]);
		$world->run(0);
		World::same(2, $world->asked());
	},
	'tabs' => static function (World $world) use ($understood): void {
		World::same(['60120000001' => 'a, b; c'], $understood($world, "text\tto\na, b; c\t60120000001\n"));
	},
	'line ends, quotes and commas in texts' => static function (World $world) use ($understood): void {
		$texts = $understood($world, "to,text\n60120000001,\"Dear \"\"Ann\"\",\n\nhello\"\n60120000002,\"two\r\nlines\"\n");
		World::same(['60120000001' => "Dear \"Ann\",\n\nhello", '60120000002' => "two\r\nlines"], $texts);
	},
	'a backslash is nothing special' => static function (World $world) use ($understood): void {
		$texts = $understood($world, "to,text\n60120000001,\"C:\\\"\n60120000002,\"a \\\"\"b\\\"\"\"\n");
		World::same(['60120000001' => 'C:\\', '60120000002' => 'a \\"b\\"'], $texts);
	},
	'names in any case, blank lines, no end of the last line' => static function (World $world) use ($understood): void {
		World::same(
			['60120000001' => '您好', '60120000002' => 'Hello'],
			$understood($world, "TO, Text \n\n60120000001,您好\n\n\n60120000002,Hello"),
		);
		World::same([1, 2], array_keys($world->column('row')));
	},
	'columns that a spreadsheet left behind' => static function (World $world) use ($understood): void {
		World::same(
			['60120000001' => 'Hello', '60120000002' => 'You'],
			$understood($world, "to;text;;name;\n60120000001;Hello;;Ann;\n60120000002;You\n"),
		);
		World::contains('row;to;name;outcome;', file_get_contents($world->path('out.csv')));
	},
	'no rows' => static function (World $world) use ($understood): void {
		World::same([], $understood($world, "to,text\n"));
		World::same([], $world->results());
	},
];
