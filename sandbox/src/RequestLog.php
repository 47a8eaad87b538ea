<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** Every request that the gateway saw, as it came, and what became of it. */
final class RequestLog
{
	public function __construct(private readonly Store $store, private readonly Clock $clock)
	{
	}

	/** @param list<array{string, string}> $unknown */
	public function begin(
		HttpRequest $request,
		string $page,
		Parameters $parameters,
		array $unknown,
		?string $seqno,
		?string $seqnoKey,
	): int {
		return $this->store->insert('requests', [
			'at' => $this->clock->now(),
			'method' => $request->method,
			'protocol' => $request->protocol,
			'target' => $request->target,
			'headers' => Json::encode($request->headers),
			'body' => $request->body,
			'page' => $page,
			'params' => Json::encode($parameters->pairs),
			'unknown' => Json::encode($unknown),
			'account' => $parameters->get('username'),
			'seqno' => $seqno,
			'seqno_key' => $seqnoKey,
		]);
	}

	public function finish(int $id, ?Verdict $verdict, ?Fault $fault): void
	{
		$this->store->change(
			'UPDATE requests SET accepted = :accepted, code = :code, reason = :reason, reply = :reply,
			fault = :fault WHERE id = :id',
			[
				'accepted' => $verdict?->accepted ?? false,
				'code' => $verdict?->code,
				'reason' => $verdict?->reason,
				'reply' => $verdict?->reply,
				'fault' => $fault?->name,
				'id' => $id,
			],
		);
	}
}
