<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Control;

use EzSms\Sandbox\Answer;
use EzSms\Sandbox\Clock;
use EzSms\Sandbox\ControlError;
use EzSms\Sandbox\Fault;
use EzSms\Sandbox\Input;
use EzSms\Sandbox\Seed;
use EzSms\Sandbox\Settings;
use EzSms\Sandbox\Store;

final class System
{
	public function __construct(private readonly Store $store)
	{
	}

	public function index(Input $input): Answer
	{
		return Answer::json([
			'sandbox' => 'This gateway sends nothing to any phone.',
			'instance' => getenv('EZSMS_SANDBOX_INSTANCE') ?: null,
			'control' => Router::described(),
			'faults' => array_keys(Fault::KINDS),
		]);
	}

	public function clock(Input $input): Answer
	{
		$clock = new Clock($this->store);
		return Answer::json(['now' => Clock::format($clock->now()), 'advanced' => $clock->offset()]);
	}

	public function advance(Input $input): Answer
	{
		$seconds = $input->number('advance', 0, 3650 * 86400) ?? throw new ControlError('advance', 'is missing');
		$input->finish();
		(new Clock($this->store))->advance($seconds);
		return $this->clock($input);
	}

	public function settings(Input $input): Answer
	{
		return Answer::json((new Settings($this->store))->all());
	}

	public function set(Input $input): Answer
	{
		(new Settings($this->store))->change($input->all());
		return $this->settings($input);
	}

	public function reset(Input $input): Answer
	{
		$input->finish();
		$this->store->transaction(fn() => Seed::sow($this->store));
		return Answer::json(['reset' => true]);
	}
}
