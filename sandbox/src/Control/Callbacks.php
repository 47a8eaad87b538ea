<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Control;

use EzSms\Sandbox\Accounts as AccountStore;
use EzSms\Sandbox\Alphabet;
use EzSms\Sandbox\Answer;
use EzSms\Sandbox\Callbacks as CallbackQueue;
use EzSms\Sandbox\CallbackShape;
use EzSms\Sandbox\Clock;
use EzSms\Sandbox\ControlError;
use EzSms\Sandbox\Input;
use EzSms\Sandbox\ReportScript;
use EzSms\Sandbox\Settings;
use EzSms\Sandbox\Store;
use EzSms\Sandbox\Utf;

final class Callbacks
{
	private readonly Listing $listing;
	private readonly Settings $settings;
	private readonly CallbackQueue $queue;
	private readonly AccountStore $accounts;

	public function __construct(private readonly Store $store)
	{
		$this->listing = new Listing($store);
		$this->settings = new Settings($store);
		$this->queue = new CallbackQueue($store, $this->settings, new Clock($store));
		$this->accounts = new AccountStore($store);
	}

	public function list(Input $input): Answer
	{
		$rows = $this->listing->rows('callbacks', ['account', 'kind', 'state', 'message_id'], $input);
		return Answer::json(['callbacks' => array_map(Shown::callback(...), $rows)]);
	}

	public function show(Input $input, string $id): Answer
	{
		return Answer::json(Shown::callback($this->listing->one('callbacks', $id)));
	}

	public function incoming(Input $input): Answer
	{
		$username = $input->line('account') ?? 'demoezsms';
		[$contentType, $msg] = $this->content($input);
		$fields = [
			'Shortcode' => $input->line('shortcode') ?? $this->settings->text('gateway_number'),
			'Sender' => $input->line('sender') ?? '60198765432',
			'ContentType' => (string) $contentType,
			'Msg' => $msg,
		];
		$step = [
			'delay' => $input->number('delay', 0, 31 * 86400) ?? 0.0,
			'repeat' => $input->integer('repeat', 1, 1000) ?? 1,
		] + CallbackShape::checked($input, CallbackShape::INCOMING);
		$input->finish();
		$url = $this->url($username, 'incoming_url');
		return $this->queued($this->queue->incoming($username, $url, $fields, $step));
	}

	public function report(Input $input): Answer
	{
		$msgid = $input->needed('msgid');
		$message = $this->store->row('SELECT * FROM messages WHERE msgid = :msgid', ['msgid' => $msgid])
			?? throw new ControlError('msgid', 'is not the MSGID of a message', 404);
		$step = ReportScript::step($input);
		$input->finish();
		$username = (string) $message['account'];
		$url = $this->url($username, 'delivery_url');
		return $this->queued($this->queue->report($username, $url, (int) $message['id'], $msgid, $step, false));
	}

	/**
	 * Text goes out as such where the GSM alphabet has it and as hexadecimal UTF-16BE elsewhere; `msg`
	 * goes out as it is.
	 *
	 * @return array{int, string}
	 */
	private function content(Input $input): array
	{
		$text = $input->text('text');
		$raw = $input->octets('msg');
		$type = $input->integer('content_type', 0, 99);
		if (($text === null) === ($raw === null)) {
			throw new ControlError('text', 'or else `msg` must be given');
		}
		if ($raw !== null) {
			return [$type ?? 1, $raw];
		}
		$points = (array) Utf::fromUtf8($text);
		$type ??= Alphabet::Gsm7->fits($points) ? 1 : (int) $this->settings->get('incoming_unicode');
		return [$type, $type === 1 ? $text : strtoupper(bin2hex(Utf::toUtf16($points)))];
	}

	private function url(string $username, string $column): string
	{
		$account = $this->accounts->find($username) ?? throw new ControlError('account', 'is not an account', 404);
		return (string) ($account[$column] ?? throw new ControlError($column, "is not set for $username", 409));
	}

	/** @param list<int> $ids */
	private function queued(array $ids): Answer
	{
		return Answer::json(['callbacks' => array_map(
			fn(int $id): array => Shown::callback($this->listing->one('callbacks', (string) $id)),
			$ids,
		)], 202);
	}
}
