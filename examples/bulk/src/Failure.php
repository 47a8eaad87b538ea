<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk;

/** Why a run can't begin or go on, in words for whoever started it. */
final class Failure extends \RuntimeException
{
	/** What PHP said of the last file that it could not open, read or write. */
	public static function ofFile(string $what): self
	{
		return new self("$what: " . preg_replace('~^.*: ~s', '', error_get_last()['message'] ?? 'failed'));
	}
}
