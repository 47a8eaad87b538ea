<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Control;

use EzSms\Sandbox\Answer;
use EzSms\Sandbox\ControlError;
use EzSms\Sandbox\Fault;
use EzSms\Sandbox\Input;
use EzSms\Sandbox\Plans as PlanStore;
use EzSms\Sandbox\ReportScript;
use EzSms\Sandbox\Store;

final class Plans
{
	private readonly PlanStore $plans;

	public function __construct(Store $store)
	{
		$this->plans = new PlanStore($store);
	}

	public function faults(Input $input): Answer
	{
		return Answer::json(['faults' => $this->plans->all(PlanStore::FAULT)]);
	}

	public function addFault(Input $input): Answer
	{
		return $this->add(PlanStore::FAULT, Fault::checked($input), $input);
	}

	public function removeFaults(Input $input, string $id): Answer
	{
		return $this->remove(PlanStore::FAULT, $id);
	}

	public function scripts(Input $input): Answer
	{
		return Answer::json(['scripts' => $this->plans->all(PlanStore::SCRIPT)]);
	}

	public function addScript(Input $input): Answer
	{
		return $this->add(
			PlanStore::SCRIPT,
			['reports' => ReportScript::checked($input->value('reports'), 'reports')],
			$input,
		);
	}

	public function removeScripts(Input $input, string $id): Answer
	{
		return $this->remove(PlanStore::SCRIPT, $id);
	}

	/** @param array<string, mixed> $body */
	private function add(string $kind, array $body, Input $input): Answer
	{
		$account = $input->line('account');
		$number = $input->line('number');
		$page = $input->line('page');
		// A plan for whatever comes next is meant once; one for a number is meant to stay.
		$times = $input->integer('times', 1, 1_000_000_000);
		$once = $number === null && !$input->has('times');
		$input->finish();
		$id = $this->plans->add($kind, $body, $account, $number, $page, $once ? 1 : $times);
		foreach ($this->plans->all($kind) as $plan) {
			if ($plan['id'] === $id) {
				return Answer::json($plan, 201);
			}
		}
		return Answer::json(['id' => $id], 201);
	}

	private function remove(string $kind, string $id): Answer
	{
		$removed = $this->plans->remove($kind, $id === '' ? null : (int) $id);
		return $removed === 0 && $id !== ''
			? throw new ControlError('id', "is not among the {$kind}s", 404)
			: Answer::json(['removed' => $removed]);
	}
}
