<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** Which delivery reports a message gets: a list of steps, an empty one for none. */
final class ReportScript
{
	/** @return list<array<string, mixed>> */
	public static function checked(mixed $steps, string $field): array
	{
		if (!is_array($steps) || !array_is_list($steps) || count($steps) > 100) {
			throw new ControlError($field, 'must be a list of at most 100 steps');
		}
		return array_map(static function (mixed $step, int $index) use ($field): array {
			try {
				$input = new Input(is_array($step) ? $step : throw new ControlError(null, 'must be an object'));
				$checked = self::step($input);
				$input->finish();
				return $checked;
			} catch (ControlError $e) {
				$inside = $e->field === null ? '' : '.' . $e->field;
				throw new ControlError($field . '[' . $index . ']' . $inside, $e->getMessage());
			}
		}, $steps, array_keys($steps));
	}

	/** @return array<string, mixed> */
	public static function step(Input $input): array
	{
		return [
			'status' => $input->integer('status', -2147483648, 2147483647) ?? 6,
			'delay' => $input->number('delay', 0, 31 * 86400) ?? 0.0,
			'repeat' => $input->integer('repeat', 1, 1000) ?? 1,
			'before_reply' => $input->flag('before_reply') ?? false,
		] + CallbackShape::checked($input, CallbackShape::REPORT);
	}
}
