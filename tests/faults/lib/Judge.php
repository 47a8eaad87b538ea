<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

use EzSms\Receipt;
use EzSms\UnknownOutcomeException;

/** Compares what came of a call with what had to. */
final class Judge
{
	/** Seconds beyond its time-out that a call may take on a busy machine. */
	private const GRACE = 5.0;

	private readonly Findings $findings;

	private function __construct(
		private readonly Trial $trial,
		private readonly Expected $expected,
		private readonly Record $record,
		private readonly float $slow,
	) {
		$this->findings = new Findings();
	}

	/** @return list<string> what is wrong; empty where nothing is */
	public static function problems(Trial $trial, Record $record, float $slow): array
	{
		$least = null;
		foreach ($trial->expected as $expected) {
			$problems = (new self($trial, $expected, $record, $slow))->compare();
			$least = $least === null || count($problems) < count($least) ? $problems : $least;
		}
		return $least;
	}

	/** @return list<string> */
	private function compare(): array
	{
		$this->outcome();
		if ($this->findings->problems === []) {
			$this->facts();
			$this->seqno();
		}
		$this->honesty();
		$this->requests();
		$this->time();
		$observed = new Observed($this->trial, $this->expected, $this->record);
		return [...$this->findings->problems, ...$observed->problems(), ...Secrets::in($this->record)];
	}

	private function outcome(): void
	{
		$this->findings->same('outcome', $this->expected->outcome, $this->record->outcome());
	}

	/** Of the exception or the Receipt. */
	private function facts(): void
	{
		$result = $this->record->result;
		$this->findings->same('attempts', $this->expected->attempts(), $result->attempts);
		match ($this->expected->outcome) {
			'accepted' => $this->accepted($result),
			'rejected' => $this->rejected($result),
			'not sent' => $this->notSent($result),
			'unknown' => $this->unknown($result),
		};
	}

	private function accepted(Receipt $receipt): void
	{
		$code = $this->expected->code();
		$this->findings->same('code', $code, $receipt->code);
		$this->findings->same('returnCode', $code, $receipt->returnCode->value);
		$this->findings->same('duplicate', $code === 1718, $receipt->duplicate);
		if ($code === 1718) {
			$this->findings->same('messageId', null, $receipt->messageId);
		} elseif (!$this->expected->met(count($this->expected->attempts) - 1)) {
			$this->findings->same('messageId', $this->record->accepted[0] ?? 'of the accepted message', $receipt->messageId);
		}
	}

	private function rejected(\EzSms\RejectedException $error): void
	{
		$code = $this->lastFault()->code;
		$this->findings->same('code', $code, $error->getCode());
		$this->findings->same('returnCode', $code, $error->returnCode->value);
	}

	private function notSent(\EzSms\NotSentException $error): void
	{
		$this->findings->among('phase', $this->lastFault()->phases, $error->phase->value);
		$this->findings->same('code', 0, $error->getCode());
		$this->findings->true('curlCode is 0', $error->curlCode > 0);
	}

	/** The facts are those of the last attempt that was handed over. */
	private function unknown(UnknownOutcomeException $error): void
	{
		$fault = $this->expected->met($this->expected->lastIssued());
		$this->findings->among('phase', $fault->phases, $error->phase->value);
		$this->findings->same('code', $fault->code ?? 0, $error->getCode());
		$this->findings->same('returnCode', \EzSms\ReturnCode::tryFrom($fault->code ?? 0), $error->returnCode);
		if ($fault->whole !== null) {
			$this->findings->same('curlCode is 0', $fault->whole, $error->curlCode === 0);
		}
		if ($fault->status !== null) {
			$this->findings->same('httpStatus', $fault->status, $error->httpStatus);
		}
		$this->findings->same('reply', $fault->reply, substr($error->reply, 0, strlen($fault->reply)));
	}

	private function seqno(): void
	{
		$reported = $this->record->result->seqno;
		match ($this->trial->seqno) {
			'none' => $this->findings->same('seqno', null, $reported),
			'given' => $this->findings->same('seqno', Stage::GIVEN_SEQNO, $reported),
			'generated' => $this->findings->true(
				'seqno: ' . var_export($reported, true),
				preg_match('/\A[a-z2-7]{20}\z/', (string) $reported) === 1,
			),
		};
		foreach ($this->wholeRequests() as $i => $request) {
			$this->findings->same("seqno of request $i", $reported, $request['seqno']);
		}
		$digests = array_unique(array_column($this->wholeRequests(), 'digest'));
		$this->findings->true('the requests of one call differ', count($digests) < 2);
	}

	/** What the caller was told, and what the gateway did. */
	private function honesty(): void
	{
		$accepted = count($this->record->accepted);
		$this->findings->same('messages accepted by the server', $this->expected->accepted(), $accepted);
		$this->findings->true("the server accepted $accepted messages", $accepted <= 1);
		match ($outcome = $this->record->outcome()) {
			'accepted' => $this->findings->same('messages accepted where the caller has a Receipt', 1, $accepted),
			'not sent', 'rejected' => $this->findings->same("messages accepted where the caller was told $outcome", 0, $accepted),
			default => null,
		};
	}

	private function requests(): void
	{
		if (!$this->trial->isBlind()) {
			$this->findings->same('requests that the server saw', $this->expected->requests(), count($this->record->requests));
		}
		$this->findings->same('connections left open', 0, $this->record->left);
	}

	private function time(): void
	{
		$seconds = round($this->record->seconds, 3);
		$least = $this->expected->waits();
		$most = ($this->trial->timeout() + self::GRACE) * $this->slow;
		$this->findings->true("it took $seconds s, no wait of $least s", $seconds >= $least - 0.005);
		$this->findings->true("it took $seconds s, longer than $most s", $seconds <= $most);
	}

	private function lastFault(): Fault
	{
		return $this->expected->met(count($this->expected->attempts) - 1);
	}

	/** @return array<int, array<string, mixed>> */
	private function wholeRequests(): array
	{
		return array_filter($this->record->requests, static fn(array $request): bool => $request['isWhole']);
	}
}
