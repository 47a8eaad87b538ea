<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk;

use EzSms\{Client, Message, ReturnCode};

/**
 * Sends what is left of the input. The order in which things are written is what makes a kill harmless: a row's line
 * in the journal, then the request, then the row's line in the results. What was in between is sent again with the
 * same seqno, and if the gateway had it already, it says so and doesn't send it twice.
 */
final class Run
{
	/** After so many messages in a row that the gateway or the account failed, the run stops. */
	private const PATIENCE = 100;

	/** The gateway may still be at what a killed run sent, and two of one seqno at once might both be accepted. */
	private const PAUSE_SECONDS = 2;

	private bool $isStopping = false;
	private bool $isInterrupted = false;
	private int $troubles = 0;

	public function __construct(
		private readonly Input $input,
		private readonly Results $results,
		private readonly Journal $journal,
		private readonly Ledger $ledger,
		private readonly Tally $tally,
		private readonly Progress $progress,
		/** Whether what is in doubt is not to be sent again. */
		private readonly bool $leavesUnknown,
	) {
	}

	public function send(Client $client, int $window, ?float $rate): void
	{
		$this->lookAtDoubts();
		$this->catchSignals();
		$this->progress->start();
		try {
			// The batch takes a row when it has room for it, and gives each back when it has settled.
			foreach ($client->sendMany($this->messages(), $window, $rate) as $row => $settled) {
				$this->settle($row, Result::of($settled));
			}
		} finally {
			$this->progress->end();
		}
		if ($this->tally->isComplete() && $this->tally->lost() === 0) {
			$this->journal->close();
		}
	}

	public function wasInterrupted(): bool
	{
		return $this->isInterrupted;
	}

	/** @return \Generator<Row, Message> */
	private function messages(): \Generator
	{
		foreach ($this->input->rows() as $row) {
			if ($this->isStopping) {
				return;
			}
			if ($this->ledger->isSettled($row->number)) {
				continue;
			}
			$message = $this->message($row);
			if ($message instanceof Result) {
				$this->write($row, $message);
			} else {
				$this->journal->take($row);
				yield $row => $message;
			}
		}
	}

	/** What is to be sent, or what becomes of the row without. */
	private function message(Row $row): Message|Result
	{
		if ($this->journal->isInDoubt($row) && !$this->isRepeatable($row)) {
			return Result::left();
		}
		if ($row->problem !== null) {
			return Result::invalid($row->problem);
		}
		try {
			return Message::text($row->to, $row->text, seqno: $this->journal->seqno($row));
		} catch (\ValueError $e) {
			return Result::invalid($e->getMessage());
		}
	}

	private function settle(Row $row, Result $result): void
	{
		if ($this->journal->isInDoubt($row)) {
			$result = $result->afterDoubt();
		}
		if ($result->outcome === Outcome::NotSent) {
			$this->journal->giveBack($row);
		}
		$this->write($row, $result);
		if ($result->code === ReturnCode::InvalidCredentials->value && !$this->isStopping) {
			$this->stop('the gateway takes user name or password for wrong.');
		}
		$this->troubles = $result->isTrouble() ? $this->troubles + 1 : 0;
		if ($this->troubles === self::PATIENCE) {
			$this->stop(self::PATIENCE . " messages in a row have failed. The last one: $result->message");
		}
	}

	private function write(Row $row, Result $result): void
	{
		$this->results->append($row, $this->journal->seqno($row), $result);
		$this->tally->add($result->outcome, $result->isRepeatable());
		$this->progress->update();
	}

	/** What is in doubt is sent again while the gateway remembers it, or not at all. */
	private function lookAtDoubts(): void
	{
		$doubts = $this->journal->doubts();
		if ($doubts === [] || $this->leavesUnknown) {
			return;
		}
		if (!Journal::isRemembered(min($doubts))) {
			throw new Failure(sprintf(
				'%d messages may have been sent before, the first one on %s. That is more than 23 hours ago, and the '
					. 'gateway remembers a seqno for 24: sent again, they might arrive twice. Give --leave-unknown as '
					. 'well, and they are listed as unknown, and only the rest is sent.',
				count($doubts),
				date('Y-m-d H:i', min($doubts)),
			));
		}
		sleep(max(0, min(self::PAUSE_SECONDS, max($doubts) + self::PAUSE_SECONDS - time())));
	}

	/** As time goes by, what the gateway remembered at the start may be forgotten when its turn comes. */
	private function isRepeatable(Row $row): bool
	{
		return !$this->leavesUnknown && Journal::isRemembered($this->journal->doubts()[$row->number]);
	}

	/** A signal ends the taking of rows; the loop goes on until what is on its way has settled. */
	private function catchSignals(): void
	{
		if (!extension_loaded('pcntl')) {
			return;
		}
		pcntl_async_signals(true);
		foreach ([SIGINT, SIGTERM, SIGHUP] as $signal) {
			pcntl_signal($signal, function (int $signal): void {
				pcntl_signal($signal, SIG_DFL);
				$this->isInterrupted = true;
				$this->stop('what is on its way is waited for. Once more ends at once, and does no harm either.');
			});
		}
	}

	private function stop(string $why): void
	{
		$this->isStopping = true;
		$this->progress->say("Stopping: $why");
	}
}
