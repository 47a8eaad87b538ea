<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

/** The pages for people. What they look like is in ../views. */
final class Pages
{
	/** @param \Closure(): Sender $sender made only where something is sent */
	public function __construct(
		private readonly Contacts $contacts,
		private readonly Conversation $conversation,
		private readonly CallbackLog $log,
		private readonly \Closure $sender,
	) {
	}

	public function home(): Answer
	{
		return $this->show(200, 'home', 'Messages', ['contacts' => $this->contacts->all()]);
	}

	public function conversation(): Answer
	{
		$id = (int) self::field($_GET, 'id');
		$draft = $this->conversation->draft($id, (int) self::field($_GET, 'draft'));

		return $this->showConversation(200, $id, $draft);
	}

	public function log(): Answer
	{
		return $this->show(200, 'log', 'Callbacks', ['callbacks' => $this->log->latest()]);
	}

	public function send(): Answer
	{
		if (!Csrf::isGood($_POST['csrf'] ?? null)) {
			return $this->foreignForm();
		}
		[$form, $number, $text] = array_map(
			static fn(string $name): string => trim(self::field($_POST, $name)),
			['form', 'number', 'text'],
		);
		if ($text === '') {
			return $this->correct($number, $text, 'There is no text to send.');
		}
		try {
			return Answer::redirect('/conversation?id=' . ($this->sender)()->submit($form, $number, $text));
		} catch (\ValueError $e) {
			$problem = str_contains($e->getMessage(), '($to)') ? 'The number' : 'The text';

			return $this->correct($number, $text, preg_replace('~^.*Argument #\d+ \(\$\w+\)~', $problem, $e->getMessage()) . '.');
		}
	}

	public function again(): Answer
	{
		if (!Csrf::isGood($_POST['csrf'] ?? null)) {
			return $this->foreignForm();
		}
		$contact = ($this->sender)()->again((int) self::field($_POST, 'message'));

		return $contact === null ? $this->missing() : Answer::redirect("/conversation?id=$contact");
	}

	public function missing(): Answer
	{
		return $this->show(404, 'message', 'Not found', ['words' => 'There is no such page.']);
	}

	private function foreignForm(): Answer
	{
		return $this->show(403, 'message', 'Nothing was sent', [
			'words' => 'The form is too old, or came from another site. Go back, load the page again and send it from there.',
		]);
	}

	/** The form again, as it was filled in, with what is wrong. */
	private function correct(string $number, string $text, string $problem): Answer
	{
		$contact = $_POST['contact'] ?? null;
		if (is_string($contact)) {
			return $this->showConversation(422, (int) $contact, $text, $problem);
		}

		return $this->show(422, 'home', 'Messages', [
			'contacts' => $this->contacts->all(),
			'number' => $number,
			'text' => $text,
			'problem' => $problem,
		]);
	}

	private function showConversation(int $status, int $id, string $text, string $problem = ''): Answer
	{
		$number = $this->contacts->number($id);
		if ($number === null) {
			return $this->missing();
		}

		return $this->show($status, 'conversation', $number, [
			'contact' => $id,
			'number' => $number,
			'messages' => $this->conversation->messages($id),
			'text' => $text,
			'problem' => $problem,
		]);
	}

	private function show(int $status, string $view, string $title, array $values): Answer
	{
		$values += ['number' => '', 'text' => '', 'problem' => '', 'contact' => null];
		// A form's own token: the same form twice is one message, see Sender::submit().
		$values += ['csrf' => Csrf::token(), 'form' => bin2hex(random_bytes(8))];

		return Answer::page($status, View::page($view, $title, $values));
	}

	/** A parameter that is an array instead of a string is as good as none. */
	private static function field(array $parameters, string $name): string
	{
		return is_string($parameters[$name] ?? null) ? $parameters[$name] : '';
	}
}
