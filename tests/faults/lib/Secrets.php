<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

/** Looks for credentials, number and text in everything that a caller or an observer may log. */
final class Secrets
{
	private const SECRETS = ['username' => Stage::USERNAME, 'password' => PASSWORD, 'number' => NUMBER, 'text' => TEXT];

	/** @return list<string> */
	public static function in(Record $record): array
	{
		$problems = [];
		foreach (self::places($record) as $place => $dump) {
			foreach (self::SECRETS as $name => $secret) {
				$forms = [...secret_forms($secret), htmlspecialchars($secret), htmlspecialchars(rawurlencode($secret))];
				foreach ($forms as $form) {
					if (str_contains($dump, $form)) {
						$problems[] = "the $name stands in $place as \"$form\"";
					}
				}
			}
		}
		return array_values(array_unique($problems));
	}

	/** @return iterable<string, string> */
	private static function places(Record $record): iterable
	{
		for ($error = $record->result; $error instanceof \Throwable; $error = $error->getPrevious()) {
			$class = $error::class;
			yield "the message of $class" => $error->getMessage();
			yield "$class as a string, with its trace" => everything($error);
			yield "the properties of $class" => self::dumps(get_object_vars($error));
			yield "the reply of $class" => $error->reply ?? '';
		}
		if (!$record->result instanceof \Throwable) {
			yield 'the Receipt' => self::dumps($record->result);
		}
		foreach ($record->attempts as $i => $attempt) {
			yield "attempt $i" => self::dumps($attempt);
		}
	}

	private static function dumps(mixed $value): string
	{
		$plain = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE;
		return print_r($value, true) . var_export($value, true) . json_encode($value, $plain)
			. json_encode($value, JSON_INVALID_UTF8_SUBSTITUTE);
	}
}
