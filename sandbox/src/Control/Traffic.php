<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Control;

use EzSms\Sandbox\Answer;
use EzSms\Sandbox\Input;
use EzSms\Sandbox\Store;

final class Traffic
{
	private readonly Listing $listing;

	public function __construct(private readonly Store $store)
	{
		$this->listing = new Listing($store);
	}

	public function messages(Input $input): Answer
	{
		$columns = ['account', 'page', 'mobile', 'sender', 'seqno', 'msgid', 'request_id'];
		$rows = $this->listing->rows('messages', $columns, $input);
		return Answer::json(['messages' => array_map(Shown::message(...), $rows)]);
	}

	/** By its own id or by the MSGID that the gateway gave. */
	public function message(Input $input, string $id): Answer
	{
		$row = $this->store->row('SELECT * FROM messages WHERE msgid = :id', ['id' => $id])
			?? $this->listing->one('messages', $id);
		$callbacks = $this->store->rows(
			'SELECT * FROM callbacks WHERE message_id = :id ORDER BY id',
			['id' => $row['id']],
		);
		return Answer::json(Shown::message($row) + [
			'request' => Shown::request($this->listing->one('requests', (string) $row['request_id'])),
			'callbacks' => array_map(Shown::callback(...), $callbacks),
		]);
	}

	public function requests(Input $input): Answer
	{
		$columns = ['account', 'page', 'seqno', 'code', 'accepted', 'fault', 'method'];
		$rows = $this->listing->rows('requests', $columns, $input);
		return Answer::json(['requests' => array_map(Shown::request(...), $rows)]);
	}

	public function request(Input $input, string $id): Answer
	{
		return Answer::json(Shown::request($this->listing->one('requests', $id)));
	}

	/** Keys that the gateway takes for one are counted as one, under the spelling that came first. */
	public function attempts(Input $input): Answer
	{
		$account = $input->text('account');
		$seqno = $input->text('seqno');
		$input->finish();
		$rows = $this->store->rows(
			'SELECT account, seqno, seqno_key, count(*) AS requests, sum(accepted) AS accepted,
			sum(code IS 1718) AS duplicates, min(id) AS first, group_concat(id) AS ids,
			group_concat(coalesce(code, 0)) AS codes
			FROM (SELECT * FROM requests WHERE seqno_key IS NOT NULL ORDER BY id)
			GROUP BY account, seqno_key
			HAVING (:account IS NULL OR account = :account)
				AND (:seqno IS NULL OR seqno_key = :seqno OR lower(:seqno) = seqno_key OR seqno = :seqno)
			ORDER BY first',
			['account' => $account, 'seqno' => $seqno],
		);
		return Answer::json(['attempts' => array_map(static fn(array $row): array => [
			'account' => $row['account'],
			'seqno' => $row['seqno'],
			'requests' => $row['requests'],
			'accepted' => $row['accepted'],
			'duplicates' => $row['duplicates'],
			'request_ids' => array_map(intval(...), explode(',', (string) $row['ids'])),
			'codes' => array_map(
				static fn(string $code): ?int => (int) $code ?: null,
				explode(',', (string) $row['codes']),
			),
		], $rows)]);
	}
}
