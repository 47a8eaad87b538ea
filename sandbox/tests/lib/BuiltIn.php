<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Tests;

/** The sandbox as its launcher runs it. */
final class BuiltIn
{
	public const LAUNCHER = __DIR__ . '/../../bin/ezsms-sandbox';

	public readonly World $world;
	public readonly Process $process;

	/**
	 * @param list<string> $options
	 * @param array<string, string> $environment
	 */
	public function __construct(array $options = [], array $environment = [])
	{
		$this->process = new Process(
			[PHP_BINARY, self::LAUNCHER, '--listen', '127.0.0.1:0', '--quiet', ...$options],
			$environment,
		);
		$line = $this->process->line();
		Check::matches('~\Aezsms-sandbox listening on http://127\.0\.0\.1:[0-9]+\z~', $line, 'first line');
		$this->world = new World('php -S', substr($line, strlen('ezsms-sandbox listening on http://')));
	}
}
