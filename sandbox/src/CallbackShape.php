<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** How a callback departs from the specification's names, to try a site's own checks. */
final class CallbackShape
{
	public const REPORT = ['MsgId', 'Sender', 'Status'];
	public const INCOMING = ['Shortcode', 'Sender', 'ContentType', 'Msg'];

	/**
	 * @param list<string> $known the names of this kind of callback
	 * @return array<string, mixed> the fields that were given
	 */
	public static function checked(Input $input, array $known): array
	{
		return array_filter([
			'set' => self::map($input, 'set', $known),
			'omit' => self::names($input, 'omit', $known),
			'rename' => self::map($input, 'rename', $known),
			'twice' => self::names($input, 'twice', $known),
			'add' => self::map($input, 'add', null),
		]);
	}

	/**
	 * @param array<string, string> $fields
	 * @param array<string, mixed> $shape
	 * @return list<array{string, string}>
	 */
	public static function apply(array $fields, array $shape): array
	{
		$pairs = [];
		foreach (array_replace($fields, $shape['set'] ?? []) as $name => $value) {
			if (in_array($name, $shape['omit'] ?? [], true)) {
				continue;
			}
			$pair = [$shape['rename'][$name] ?? $name, (string) $value];
			array_push($pairs, $pair, ...in_array($name, $shape['twice'] ?? [], true) ? [$pair] : []);
		}
		foreach ($shape['add'] ?? [] as $name => $value) {
			$pairs[] = [(string) $name, (string) $value];
		}
		return $pairs;
	}

	/**
	 * @param list<string>|null $known
	 * @return array<string, string|int>|null
	 */
	private static function map(Input $input, string $field, ?array $known): ?array
	{
		$map = $input->value($field);
		if ($map === null) {
			return null;
		}
		if (!is_array($map) || array_filter($map, static fn(mixed $value): bool => is_array($value)) !== []) {
			throw new ControlError($field, 'must be an object of strings');
		}
		return self::known($map, array_keys($map), $field, $known ?? array_keys($map));
	}

	/**
	 * @param list<string> $known
	 * @return list<string>|null
	 */
	private static function names(Input $input, string $field, array $known): ?array
	{
		$names = $input->value($field);
		return $names === null || (is_array($names) && array_is_list($names))
			? self::known($names, $names ?? [], $field, $known)
			: throw new ControlError($field, 'must be a list of names');
	}

	/**
	 * @template T
	 * @param T $value
	 * @param list<mixed> $names
	 * @param list<string> $known
	 * @return T
	 */
	private static function known(mixed $value, array $names, string $field, array $known): mixed
	{
		foreach ($names as $name) {
			if (!in_array($name, $known, true)) {
				throw new ControlError($field, 'may name ' . implode(', ', $known));
			}
		}
		return $value;
	}
}
