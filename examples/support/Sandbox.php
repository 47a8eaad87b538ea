<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Support;

/** The sandbox's control interface. */
final class Sandbox
{
	public function __construct(private readonly string $address)
	{
	}

	/** @param array<string, mixed>|null $body */
	public function ask(string $method, string $path, ?array $body = null): array
	{
		$answer = file_get_contents("$this->address/sandbox/$path", false, stream_context_create([
			'http' => [
				'method' => $method,
				'header' => 'Content-Type: application/json',
				'content' => $body === null ? '' : json_encode($body),
			],
		]));

		return json_decode($answer, true, flags: JSON_THROW_ON_ERROR);
	}

	/** Tells the gateway where the site wants to be called; no delivery reports but those asked for. */
	public function call(string $site, string $secret): void
	{
		$this->ask('PATCH', 'accounts/demoezsms', [
			'delivery_url' => "$site/callback/report?key=" . rawurlencode($secret),
			'incoming_url' => "$site/callback/incoming?key=" . rawurlencode($secret),
			'reports' => [],
		]);
	}

	/** @return array<string, mixed>|null what the gateway understood of the request that came last */
	public function lastMessage(): ?array
	{
		return $this->ask('GET', 'messages?limit=1')['messages'][0] ?? null;
	}

	/** @return int how many callbacks have been carried out; call it until there are as many as expected */
	public function callbacksDone(): int
	{
		$callbacks = $this->ask('GET', 'callbacks?limit=1000')['callbacks'];
		$done = static fn(array $one): bool => in_array($one['state'], ['delivered', 'failed'], true);

		return count(array_filter($callbacks, $done));
	}
}
