<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** A control request that can't be done; `field` is what to change. */
final class ControlError extends \Exception
{
	public function __construct(public readonly ?string $field, string $message, public readonly int $status = 422)
	{
		parent::__construct($message);
	}
}
