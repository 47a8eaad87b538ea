<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk\Tests;

/** Octets: the largest resident set of a run of so many rows, and of one that finds them settled. */
$peaks = static function (World $world, Nginx $nginx, int $rows): array {
	$world->input(['to' => ['to', 'text', 'name']]);
	$file = fopen($world->path('in.csv'), 'a');
	for ($row = 1; $row <= $rows; $row++) {
		fwrite($file, World::number($row) . ",Message $row" . str_repeat(' and more', 10) . ",Name $row\n");
	}
	fclose($file);
	@unlink($world->path('out.csv'));
	@unlink($world->path('out.csv.run'));
	file_put_contents($world->path('peak.php'), <<<'PHP'
		<?php
		register_shutdown_function(static function (): void {
			$status = @file_get_contents('/proc/self/status');
			$peak = preg_match('~^VmHWM:\s+(\d+) kB~m', $status, $found) ? 1024 * $found[1] : memory_get_peak_usage(true);
			file_put_contents(__DIR__ . '/peak', (string) $peak);
		});
		PHP);
	$peaks = [];
	foreach (['first', 'again'] as $time) {
		$run = $world->run(
			0,
			'in.csv out.csv --window 64',
			dsn: "ezsms+http://user:password@$nginx->address/websmsapi",
			options: ['-d', 'auto_prepend_file=' . $world->path('peak.php')],
		);
		World::contains(number_format($rows) . ' rows: ' . number_format($rows) . ' accepted.', $run->output);
		$peaks[$time] = (int) file_get_contents($world->path('peak'));
	}
	World::same($rows, $world->lines('out.csv'));

	return $peaks;
};

return [
	'20,000 rows take no more memory than 1,000' => static function (World $world) use ($peaks): void {
		$nginx = new Nginx($world->path('.'));
		try {
			$few = $peaks($world, $nginx, 1_000);
			$many = $peaks($world, $nginx, 20_000);
		} finally {
			$nginx->stop();
		}
		foreach ($few as $time => $octets) {
			World::same(true, $many[$time] - $octets < 1 << 20);
		}
		World::same(20_000, count(array_unique(array_column($world->results(), 'row'))));
	},
];
