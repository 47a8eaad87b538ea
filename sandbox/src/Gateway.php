<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** Everything under /websmsapi/. */
final class Gateway
{
	private readonly Settings $settings;
	private readonly Callbacks $callbacks;
	private readonly Seqnos $seqnos;
	private readonly Accounts $accounts;
	private readonly RequestLog $log;
	private readonly Plans $plans;

	public function __construct(private readonly Store $store, private readonly Wire $wire)
	{
		$clock = new Clock($store);
		$this->settings = new Settings($store);
		$this->callbacks = new Callbacks($store, $this->settings, $clock);
		$this->seqnos = new Seqnos($store, $this->settings, $clock);
		$this->accounts = new Accounts($store);
		$this->log = new RequestLog($store, $clock);
		$this->plans = new Plans($store);
	}

	public function serve(HttpRequest $request, string $name): void
	{
		$page = Page::named($name, $this->settings);
		$attempt = $this->begin($request, $name, $page);
		$fault = $this->fault($attempt);
		$this->wire->waitBefore($fault);
		if ($fault !== null && !$fault->accept) {
			$this->log->finish($attempt->requestId, $this->unprocessed($attempt, $fault), $fault);
			$this->wire->send($this->unprocessedAnswer($fault), $fault);
			return;
		}
		[$answer, $verdict] = $this->process($request, $attempt, $page);
		$this->log->finish($attempt->requestId, $verdict, $fault);
		foreach ($attempt->beforeReply as $id) {
			$this->callbacks->deliver($id, 'held');
		}
		try {
			$this->wire->send($answer, $fault);
		} finally {
			$this->callbacks->release($attempt->held);
		}
	}

	private function begin(HttpRequest $request, string $name, ?Page $page): Attempt
	{
		$parameters = new Parameters($request, $this->settings->text('parameter_case') === 'exact');
		$seqno = null;
		foreach ($page?->seqnoNames($this->settings->text('seqno_names') === 'both') ?? [] as $parameter) {
			$seqno ??= $parameters->get($parameter);
		}
		$key = $seqno === null ? null : $this->seqnos->key($seqno);
		$unknown = $parameters->except($page?->parameters() ?? []);
		$id = $this->log->begin($request, $name, $parameters, $unknown, $seqno, $key);
		return new Attempt($id, $name, $parameters, $seqno, $key);
	}

	private function fault(Attempt $attempt): ?Fault
	{
		$plan = $this->plans->take(
			Plans::FAULT,
			$attempt->parameters->get('username'),
			explode(',', $attempt->get('mobile')),
			$attempt->page,
		);
		return $plan === null ? null : Fault::fromPlan($plan);
	}

	/** @return array{Answer, Verdict|null} */
	private function process(HttpRequest $request, Attempt $attempt, ?Page $page): array
	{
		if ($page === null) {
			return [new Answer('<html><body><h1>404 - File or directory not found.</h1></body></html>', 404), null];
		}
		if (!in_array($request->method, ['GET', 'POST'], true)) {
			return [new Answer('<html><body><h1>405 - Method not allowed.</h1></body></html>', 405), null];
		}
		$verdict = $this->store->transaction(fn(): Verdict => $this->judge($attempt, $page));
		return [new Answer($verdict->reply), $verdict];
	}

	/** Runs inside one transaction. Handlers refuse before they write, so a refusal leaves nothing behind. */
	private function judge(Attempt $attempt, Page $page): Verdict
	{
		try {
			$account = $this->authenticated($attempt);
			$this->claim($attempt, $account);
		} catch (Rejected $e) {
			return Verdict::rejected($e);
		}
		try {
			$verdict = match ($page) {
				Page::Credits => (new CreditsPage($this->settings))->answer($account),
				Page::Transfer => (new TransferPage($this->accounts, $this->settings))->answer($attempt, $account),
				default => (new SendPage($this->store, $this->settings, $this->accounts, $this->callbacks))
					->answer($attempt, $page, $account),
			};
		} catch (Rejected $e) {
			$verdict = Verdict::rejected($e);
		}
		$this->settle($attempt, $account, $verdict);
		return $verdict;
	}

	/** @return array<string, scalar|null> */
	private function authenticated(Attempt $attempt): array
	{
		$account = $this->accounts->find($attempt->get('username'));
		if ($account === null || !hash_equals((string) $account['password'], $attempt->get('password'))) {
			throw new Rejected(Rejected::CREDENTIALS, 'no such account, or not its password');
		}
		return $account;
	}

	/** @param array<string, scalar|null> $account */
	private function claim(Attempt $attempt, array $account): void
	{
		if ($attempt->seqno !== null && $this->seqnos->isTooLong($attempt->seqno)) {
			throw new Rejected(Rejected::INTERNAL, 'the seqno is longer than ' . Seqnos::LENGTH . ' characters');
		}
		$username = (string) $account['username'];
		if ($attempt->seqnoKey === null || $this->seqnos->claim($username, $attempt->seqnoKey)) {
			return;
		}
		$msgid = $this->settings->text('duplicate_reply') === 'id'
			? $this->seqnos->messageId($username, $attempt->seqnoKey)
			: null;
		throw new Rejected(
			Rejected::DUPLICATE,
			'the seqno came within the last 24 hours',
			$msgid === null ? null : Rejected::DUPLICATE . ':' . $msgid,
		);
	}

	/** @param array<string, scalar|null> $account */
	private function settle(Attempt $attempt, array $account, Verdict $verdict): void
	{
		if ($attempt->seqnoKey === null) {
			return;
		}
		$username = (string) $account['username'];
		if ($verdict->msgid !== null) {
			$this->seqnos->keepMessageId($username, $attempt->seqnoKey, $verdict->msgid);
		} elseif (!$verdict->accepted && $this->settings->text('seqno_rejected') === 'forget') {
			$this->seqnos->forget($username, $attempt->seqnoKey);
		}
	}

	/** A fault that stops the message still is an attempt, and may use up its seqno. */
	private function unprocessed(Attempt $attempt, Fault $fault): ?Verdict
	{
		if ($fault->name !== 'code') {
			return null;
		}
		$code = (int) $fault->get('code');
		$username = $attempt->get('username');
		if (
			$attempt->seqnoKey !== null && $this->settings->text('seqno_rejected') === 'remember'
			&& $this->accounts->find($username) !== null
		) {
			$this->store->transaction(fn(): bool => $this->seqnos->claim($username, (string) $attempt->seqnoKey));
		}
		return new Verdict(false, $code, (string) $code, 'forced by a fault');
	}

	/** Faults that stop the message have no answer of their own to spoil. */
	private function unprocessedAnswer(Fault $fault): Answer
	{
		return new Answer($fault->name === 'code' ? (string) $fault->get('code') : (string) Rejected::INTERNAL);
	}
}
