<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** The fields of a control request: each is asked for by its kind, and what nobody asked for is an error. */
final class Input
{
	/** @var array<string, true> */
	private array $asked = [];

	/** @param array<string, mixed> $fields */
	public function __construct(private readonly array $fields)
	{
	}

	public static function fromJson(string $body): self
	{
		if (trim($body) === '') {
			return new self([]);
		}
		$fields = json_decode($body, true, 32);
		if (!is_array($fields) || ($fields !== [] && array_is_list($fields))) {
			throw new ControlError(null, 'the body is not a JSON object', 400);
		}
		return new self($fields);
	}

	/** @return array<string, mixed> */
	public function all(): array
	{
		return $this->fields;
	}

	public function has(string $name): bool
	{
		return array_key_exists($name, $this->fields);
	}

	public function value(string $name): mixed
	{
		$this->asked[$name] = true;
		return $this->fields[$name] ?? null;
	}

	public function text(string $name, int $most = 65536): ?string
	{
		$value = $this->value($name);
		return $value === null || (is_string($value) && strlen($value) <= $most)
			? $value
			: throw new ControlError($name, "must be a string of at most $most octets");
	}

	/** Text that may stand in an HTTP header or a URL. */
	public function line(string $name): ?string
	{
		$value = $this->text($name, 2048);
		return $value === null || preg_match('/\A[^\x00-\x1F\x7F]*\z/', $value) === 1
			? $value
			: throw new ControlError($name, 'must not hold control characters');
	}

	public function needed(string $name): string
	{
		$value = $this->line($name);
		return $value === null || $value === '' ? throw new ControlError($name, 'is missing') : $value;
	}

	public function url(string $name): ?string
	{
		$value = $this->line($name);
		return $value === null || $value === '' || preg_match('~\Ahttps?://[^/?#\s]+[^\s]*\z~i', $value) === 1
			? ($value === '' ? null : $value)
			: throw new ControlError($name, 'must be an http or https URL');
	}

	/** Octets, as text in the field itself or as hexadecimal digits in the field with `_hex`. */
	public function octets(string $name): ?string
	{
		$hex = $this->text($name . '_hex', 1 << 20);
		if ($hex === null) {
			return $this->text($name, 1 << 20);
		}
		return Utf::fromHex($hex)
			?? throw new ControlError($name . '_hex', 'must be hexadecimal digits, two an octet');
	}

	public function integer(string $name, int $least, int $most): ?int
	{
		$value = $this->value($name);
		return $value === null || (is_int($value) && $value >= $least && $value <= $most)
			? $value
			: throw new ControlError($name, "must be a whole number from $least to $most");
	}

	public function number(string $name, float $least, float $most): ?float
	{
		$value = $this->value($name);
		return $value === null || ((is_int($value) || is_float($value)) && $value >= $least && $value <= $most)
			? ($value === null ? null : (float) $value)
			: throw new ControlError($name, "must be a number from $least to $most");
	}

	public function flag(string $name): ?bool
	{
		$value = $this->value($name);
		return $value === null || is_bool($value)
			? $value
			: throw new ControlError($name, 'must be true or false');
	}

	/**
	 * @template T of int|string
	 * @param list<T> $choices
	 * @return T|null
	 */
	public function choice(string $name, array $choices): int|string|null
	{
		$value = $this->value($name);
		return $value === null || in_array($value, $choices, true)
			? $value
			: throw new ControlError($name, 'must be one of ' . Json::encode($choices));
	}

	/** To be called last: a misspelt field must not pass for one left out. */
	public function finish(): void
	{
		foreach ($this->fields as $name => $value) {
			if (!isset($this->asked[$name])) {
				throw new ControlError((string) $name, 'is not a field of this request');
			}
		}
	}
}
