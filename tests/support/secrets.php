<?php
// SPDX-License-Identifier: MIT
/*
 * Looks for what must not be shown, as it is and as it stands in a request.
 */

const PASSWORD = 'pa55 wörd&x';
const NUMBER = '60123456789';
const TEXT = 'attack at dawn, ü';

function secret_forms(string $secret): array
{
	return array_unique([
		$secret,
		rawurlencode($secret),
		urlencode($secret),
		base64_encode($secret),
		bin2hex($secret),
		strtoupper(bin2hex(mb_convert_encoding($secret, 'UTF-16BE', 'UTF-8'))),
		trim(json_encode($secret), '"'),
	]);
}

/** Prints where something was looked for, and what was found of it. */
function leaks(string $where, string $dump, string ...$secrets): void
{
	$found = [];
	foreach ($secrets as $secret) {
		foreach (secret_forms($secret) as $form) {
			if (str_contains($dump, $form)) {
				$found[] = $form;
			}
		}
	}
	echo $where, ': ', $found ? 'LEAKS ' . implode(', ', $found) : ($dump === '' ? 'empty' : 'clean'), "\n";
}

function captured(Closure $call): string
{
	ob_start();
	try {
		$call();
	} catch (Throwable $error) {
		echo $error;
	}
	return ob_get_clean();
}

function thrown(Closure $call): Throwable
{
	try {
		$call();
	} catch (Throwable $error) {
		return $error;
	}
	throw new LogicException('nothing was thrown');
}

/** An error as a log may show it; of the trace's frames those of the extension, with their arguments. */
function everything(Throwable $error): string
{
	$frames = array_filter($error->getTrace(), fn(array $frame) => str_starts_with($frame['class'] ?? '', 'EzSms\\'));
	return $error . $error->getTraceAsString() . print_r($frames, true) . captured(fn() => var_dump($frames));
}
