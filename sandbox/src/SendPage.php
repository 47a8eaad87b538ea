<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** The four pages that send. */
final class SendPage
{
	private const FORMATS = ['EMS', 'Nokia', 'MMS', 'textmsg', 'textlink'];

	private readonly Plans $plans;
	private readonly Clock $clock;

	public function __construct(
		private readonly Store $store,
		private readonly Settings $settings,
		private readonly Accounts $accounts,
		private readonly Callbacks $callbacks,
	) {
		$this->plans = new Plans($store);
		$this->clock = new Clock($store);
	}

	/** @param array<string, scalar|null> $account */
	public function answer(Attempt $attempt, Page $page, array $account): Verdict
	{
		$message = [
			'request_id' => $attempt->requestId,
			'at' => $this->clock->now(),
			'account' => $account['username'],
			'page' => $attempt->page,
			'sender' => $this->sender($attempt->get('sender')),
			'seqno' => $attempt->seqno,
		] + $this->described($attempt, $page);
		return $page === Page::Broadcast
			? $this->broadcast($attempt, $message)
			: $this->single($attempt, $page, $message, $account);
	}

	/**
	 * @param array<string, mixed> $message
	 * @param array<string, scalar|null> $account
	 */
	private function single(Attempt $attempt, Page $page, array $message, array $account): Verdict
	{
		$number = $attempt->get('mobile');
		if (!$this->isNumber($number)) {
			throw new Rejected(Rejected::NUMBER, 'not one number with its country code');
		}
		if (!$this->accounts->debit($message['account'], $message['credits'])) {
			throw new Rejected(Rejected::CREDITS, 'fewer credits than segments');
		}
		[$id, $msgid] = $this->store($message, $number, true);
		$this->plan($attempt, $account, $id, $msgid, $number);
		$bare = $page === Page::Barcode && $this->settings->text('barcode_reply') === 'bare';
		return new Verdict(true, 1701, $bare ? '1701' : "1701:$msgid", null, $msgid);
	}

	/** @param array<string, mixed> $message */
	private function broadcast(Attempt $attempt, array $message): Verdict
	{
		$numbers = explode(',', $attempt->get('mobile'));
		$right = array_values(array_filter($numbers, $this->isNumber(...)));
		$separator = match ($this->settings->text('broadcast_list')) {
			'no' => null,
			'comma' => ',',
			'newline' => "\r\n",
			'br' => '<br>',
		};
		if ($separator !== null) {
			return $this->listed($numbers, $message, $separator);
		}
		$skip = $this->settings->text('broadcast_bad_number') === 'skip';
		if ($right === [] || (count($right) < count($numbers) && !$skip)) {
			throw new Rejected(Rejected::NUMBER, 'not numbers with their country codes, separated by commas');
		}
		if (!$this->accounts->debit($message['account'], $message['credits'] * count($right))) {
			throw new Rejected(Rejected::CREDITS, 'fewer credits than segments for all numbers');
		}
		$ids = array_map(fn(string $number): string => $this->storeBroadcast($message, $number), $right);
		return new Verdict(true, 1701, $this->broadcastCode($ids[0]));
	}

	/**
	 * One code a number.
	 *
	 * @param list<string> $numbers
	 * @param array<string, mixed> $message
	 */
	private function listed(array $numbers, array $message, string $separator): Verdict
	{
		$codes = array_map(fn(string $number): string => match (true) {
			!$this->isNumber($number) => (string) Rejected::NUMBER,
			!$this->accounts->debit($message['account'], $message['credits']) => (string) Rejected::CREDITS,
			default => $this->broadcastCode($this->storeBroadcast($message, $number)),
		}, $numbers);
		$accepted = preg_grep('/\A1701/', $codes) !== [];
		return new Verdict($accepted, $accepted ? 1701 : (int) $codes[0], implode($separator, $codes));
	}

	private function broadcastCode(string $id): string
	{
		return match ($this->settings->text('broadcast_reply')) {
			'colon' => '1701:',
			'bare' => '1701',
			'id' => "1701:$id",
		};
	}

	/**
	 * The columns of a message that its content decides.
	 *
	 * @return array<string, mixed>
	 */
	private function described(Attempt $attempt, Page $page): array
	{
		$reader = new ContentReader($this->settings);
		$columns = ['type' => null, 'msgtype' => null, 'barcode' => null, 'flash' => false];
		if ($page === Page::Barcode) {
			$columns['msgtype'] = $this->format($attempt->get('msgtype'));
			$columns['barcode'] = (string) random_int(100_000_000_000, 999_999_999_999);
			$content = $reader->barcode($attempt->get('message'), $columns['barcode']);
		} else {
			$columns['type'] = $this->type($attempt->get('type'), $page === Page::Unicode ? 4 : 6);
			$columns['flash'] = in_array($columns['type'], [2, 4], true);
			$content = $page === Page::Unicode
				? $reader->unicode($attempt->get('message'))
				: $reader->byType($columns['type'], $attempt->get('message'));
		}
		return $columns + [
			'alphabet' => $content->alphabet->value,
			'text' => $content->text,
			'hex' => $content->hex,
			'udh' => $content->udh,
			'units' => $content->units,
			'parts' => Json::encode($content->parts),
			'credits' => $content->segments(),
		];
	}

	private function type(string $type, int $most): int
	{
		return preg_match('/\A[1-9]\z/', $type) === 1 && (int) $type <= $most
			? (int) $type
			: throw new Rejected(Rejected::MESSAGE, "the type is not a number from 1 to $most");
	}

	/** The specification writes a format in its table as `MMS` and in its example as `mms`. */
	private function format(string $format): string
	{
		foreach (self::FORMATS as $known) {
			if (strcasecmp($known, $format) === 0) {
				return $known;
			}
		}
		throw new Rejected(Rejected::MESSAGE, 'the msgtype is none of ' . implode(', ', self::FORMATS));
	}

	private function sender(string $sender): string
	{
		if ($sender === '' && $this->settings->text('empty_sender') === 'accept') {
			return $this->settings->text('gateway_number');
		}
		return preg_match('/\A(?:[0-9]{1,13}|[0-9A-Za-z]{1,11})\z/', $sender) === 1
			? $sender
			: throw new Rejected(Rejected::MESSAGE, 'the sender is neither 13 digits nor 11 letters and digits');
	}

	private function isNumber(string $number): bool
	{
		return preg_match('/\A[1-9][0-9]{6,14}\z/', $number) === 1;
	}

	/**
	 * @param array<string, mixed> $message
	 * @return array{int, string}
	 */
	private function store(array $message, string $number, bool $isNamed): array
	{
		$id = $this->store->insert('messages', ['mobile' => $number] + $message);
		$msgid = $this->settings->text('message_ids') === 'guid'
			? vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex(random_bytes(16)), 4))
			: (string) (1_000_000_000 + $id);
		if ($isNamed) {
			$this->store->change('UPDATE messages SET msgid = :msgid WHERE id = :id', ['msgid' => $msgid, 'id' => $id]);
		}
		return [$id, $msgid];
	}

	/** @param array<string, mixed> $message */
	private function storeBroadcast(array $message, string $number): string
	{
		return $this->store($message, $number, $this->settings->text('broadcast_reply') === 'id')[1];
	}

	/**
	 * The delivery reports to come, by the first script there is: for the number or the next message,
	 * of the account, of the sandbox.
	 *
	 * @param array<string, scalar|null> $account
	 */
	private function plan(Attempt $attempt, array $account, int $id, string $msgid, string $number): void
	{
		$username = (string) $account['username'];
		$script = $this->plans->take(Plans::SCRIPT, $username, [$number], $attempt->page);
		if ($account['delivery_url'] === null) {
			return;
		}
		$steps = $script['reports'] ?? Json::column($account['reports']) ?? $this->settings->get('reports');
		foreach ($steps as $step) {
			$step += ['repeat' => 1, 'before_reply' => false];
			$ids = $this->callbacks->report($username, (string) $account['delivery_url'], $id, $msgid, $step, true);
			if ($step['before_reply']) {
				array_push($attempt->beforeReply, ...$ids);
			} else {
				array_push($attempt->held, ...$ids);
			}
		}
	}
}
