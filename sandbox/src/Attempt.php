<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** One request to a page of the gateway. */
final class Attempt
{
	/** @var list<int> callbacks that wait until the answer is out */
	public array $held = [];

	/** @var list<int> callbacks that go out before it */
	public array $beforeReply = [];

	public function __construct(
		public readonly int $requestId,
		public readonly string $page,
		public readonly Parameters $parameters,
		public readonly ?string $seqno,
		public readonly ?string $seqnoKey,
	) {
	}

	public function get(string $name): string
	{
		return $this->parameters->get($name) ?? '';
	}
}
