<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** Something that goes wrong on purpose with one request to the gateway. */
final class Fault
{
	/**
	 * By name: whether the message is accepted all the same, and the fault's own fields with their
	 * defaults.
	 */
	public const KINDS = [
		'code' => [false, ['code' => 1703]],
		'status' => [true, ['status' => 500]],
		'delay' => [true, ['seconds' => 1.0, 'when' => 'after']],
		'drop' => [true, []],
		'reset' => [true, []],
		'headers_only' => [true, []],
		'truncate' => [true, ['keep' => 3, 'declared' => true]],
		'drip' => [true, ['interval' => 0.02]],
		'html_500' => [true, []],
		'empty' => [true, []],
		'bom' => [true, []],
		'html' => [true, []],
		'garbage' => [true, ['size' => 64]],
		'flood' => [true, ['size' => 1048576]],
		'redirect' => [false, ['status' => 302, 'location' => '/sandbox/']],
		'body' => [true, ['body_hex' => '', 'status' => 200, 'content_type' => 'text/html; charset=utf-8']],
	];

	/** @param array<string, mixed> $fields */
	public function __construct(
		public readonly string $name,
		public readonly bool $accept,
		private readonly array $fields,
	) {
	}

	/** @param array<string, mixed> $plan */
	public static function fromPlan(array $plan): self
	{
		return new self($plan['fault'], $plan['accept'], $plan);
	}

	public function get(string $field): mixed
	{
		return $this->fields[$field];
	}

	/** The fault's own fields out of what a control request gave, each checked. */
	public static function checked(Input $input): array
	{
		$name = $input->choice('fault', array_keys(self::KINDS)) ?? throw new ControlError('fault', 'is missing');
		[$accept, $fields] = self::KINDS[$name];
		$plan = ['fault' => $name, 'accept' => $input->flag('accept') ?? $accept];
		foreach ($fields as $field => $default) {
			$plan[$field] = match ($field) {
				'seconds', 'interval' => $input->number($field, 0, 600),
				'status' => $input->integer($field, 200, 599),
				'code' => $input->integer($field, 1000, 9999),
				'keep', 'size' => $input->integer($field, 0, 64 << 20),
				'when' => $input->choice($field, ['before', 'after']),
				'declared' => $input->flag($field),
				'location', 'content_type' => $input->line($field),
				'body_hex' => bin2hex((string) $input->octets('body')),
			} ?? $default;
		}
		return $plan;
	}
}
