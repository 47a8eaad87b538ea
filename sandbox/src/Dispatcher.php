<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** The process that sends callbacks when they come due. */
final class Dispatcher
{
	private const IDLE_MICROSECONDS = 30000;

	private readonly Store $store;

	public function __construct(string $file)
	{
		$this->store = new Store($file);
	}

	/** @param callable(): bool $goOn asked between callbacks */
	public function run(callable $goOn): void
	{
		$this->callbacks()->recover();
		while ($goOn()) {
			// Afresh each time: settings are changed by other processes.
			if (!$this->callbacks()->deliverNext()) {
				usleep(self::IDLE_MICROSECONDS);
			}
		}
	}

	private function callbacks(): Callbacks
	{
		return new Callbacks($this->store, new Settings($this->store), new Clock($this->store));
	}
}
