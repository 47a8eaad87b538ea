<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** creditsLeft; the specification doesn't say how its two numbers are written. */
final class CreditsPage
{
	public function __construct(private readonly Settings $settings)
	{
	}

	/** @param array<string, scalar|null> $account */
	public function answer(array $account): Verdict
	{
		$decimals = (int) $this->settings->get('credits_decimals');
		$used = number_format((float) $account['used'], $decimals, '.', '');
		$left = number_format((float) $account['credits'], $decimals, '.', '');
		return new Verdict(true, null, match ($this->settings->get('credits_reply')) {
			'labelled' => "Credits used: $used, credits left: $left",
			'reversed' => "Balance: $left; used: $used",
			'html' => "<b>Total Credit Used</b>: $used<br />\r\n<b>Total Credit Remaining</b>: $left<br />\r\n",
			'two' => "$used $left",
			'one' => $left,
		});
	}
}
