<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/**
 * The parameters of a request, read as ASP.NET reads them: names without regard to case, a name that
 * comes several times as its values joined by commas, and the query before the body.
 */
final class Parameters
{
	/** @var list<array{string, string}> in the order they came */
	public readonly array $pairs;

	/** @var array<string, string> */
	private readonly array $query;

	/** @var array<string, string> */
	private readonly array $form;

	public function __construct(HttpRequest $request, private readonly bool $exactCase)
	{
		$query = self::split($request->query());
		$form = $request->isForm() ? self::split($request->body) : [];
		$this->pairs = [...$query, ...$form];
		$this->query = $this->joined($query);
		$this->form = $this->joined($form);
	}

	public function get(string $name): ?string
	{
		$key = $this->key($name);
		return $this->query[$key] ?? $this->form[$key] ?? null;
	}

	/**
	 * @param list<string> $known
	 * @return list<array{string, string}>
	 */
	public function except(array $known): array
	{
		$known = array_map($this->key(...), $known);
		return array_values(array_filter(
			$this->pairs,
			fn(array $pair): bool => !in_array($this->key($pair[0]), $known, true),
		));
	}

	/** @return list<array{string, string}> */
	private static function split(string $octets): array
	{
		$pairs = [];
		foreach (explode('&', $octets) as $piece) {
			if ($piece !== '') {
				$halves = explode('=', $piece, 2);
				// A piece without a name is a value in ASP.NET.
				$pairs[] = count($halves) === 2
					? [urldecode($halves[0]), urldecode($halves[1])]
					: ['', urldecode($halves[0])];
			}
		}
		return $pairs;
	}

	/**
	 * @param list<array{string, string}> $pairs
	 * @return array<string, string>
	 */
	private function joined(array $pairs): array
	{
		$values = [];
		foreach ($pairs as [$name, $value]) {
			$values[$this->key($name)][] = $value;
		}
		return array_map(static fn(array $list): string => implode(',', $list), $values);
	}

	private function key(string $name): string
	{
		return $this->exactCase ? $name : strtolower($name);
	}
}
