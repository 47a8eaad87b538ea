<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** A request that the gateway answers with one of its codes; the message says why, for people. */
final class Rejected extends \Exception
{
	public const CREDENTIALS = 1702;
	public const INTERNAL = 1703;
	public const CREDITS = 1704;
	public const NUMBER = 1705;
	public const MESSAGE = 1706;
	public const TRANSFER_ACCOUNT = 1708;
	public const TRANSFER_VALUE = 1709;
	public const DUPLICATE = 1718;

	public function __construct(int $code, string $reason, public readonly ?string $reply = null)
	{
		parent::__construct($reason, $code);
	}
}
