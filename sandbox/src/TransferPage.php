<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** creditsTransfer. */
final class TransferPage
{
	public function __construct(private readonly Accounts $accounts, private readonly Settings $settings)
	{
	}

	/** @param array<string, scalar|null> $account */
	public function answer(Attempt $attempt, array $account): Verdict
	{
		$customer = $this->accounts->find($attempt->get('cust'));
		if ($customer === null || $customer['customer_of'] !== $account['username']) {
			throw new Rejected(Rejected::TRANSFER_ACCOUNT, 'no such customer of this account');
		}
		$credit = $attempt->get('credit');
		if (preg_match('/\A0*[1-9][0-9]{0,9}\z/', $credit) !== 1) {
			throw new Rejected(Rejected::TRANSFER_VALUE, 'the credits are not a positive whole number');
		}
		if (
			!$this->accounts->transfer((string) $account['username'], (string) $customer['username'], (int) $credit)
		) {
			throw new Rejected((int) $this->settings->get('transfer_over_balance'), 'more than the account has');
		}
		return new Verdict(true, 1707, '1707');
	}
}
