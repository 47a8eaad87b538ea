<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

use Site\Tests\World;

const LOST = 'The gateway gave no clear answer, so nobody can say whether it went out.';

return [
	'an accepted message' => function (World $world): void {
		$world->send('Dinner’s at eight', '+60 12-345 6789');
		World::same(200, $world->visitor->status);
		World::contains('/conversation?id=', $world->visitor->path);
		World::same(['Dinner’s at eight Sent The gateway accepted it.'], $world->talk());
		World::same('Dinner’s at eight', $world->sandbox->lastMessage()['text']);
		World::same(World::TO, $world->sandbox->lastMessage()['mobile']);
	},
	'a form that is submitted twice sends once' => function (World $world): void {
		$form = ['number' => World::TO, 'text' => 'once'] + $world->visitor->get('/')->form('/send');
		$world->visitor->post('/send', $form);
		$world->visitor->post('/send', $form);
		World::same(1, $world->asked());
		World::same(['once Sent The gateway accepted it.'], $world->talk());
	},
	'a double click sends once, while the first is still under way' => function (World $world): void {
		$form = ['number' => World::TO, 'text' => 'once'] + $world->visitor->get('/')->form('/send');
		$world->fault('delay', ['seconds' => 1]);
		$statuses = $world->visitor->postTogether('/send', $form, 2);
		World::same([303, 303], $statuses);
		World::same(1, $world->asked());
		World::same(['once Sent The gateway accepted it.'], $world->talk());
	},
	'the same words from a new form are a new message' => function (World $world): void {
		$world->send('again');
		$world->send('again');
		World::same(2, $world->arrived());
	},
	'a form that is corrected after it was sent is a new message' => function (World $world): void {
		$form = $world->visitor->get('/')->form('/send');
		$world->visitor->post('/send', ['number' => World::TO, 'text' => 'See you at 8'] + $form);
		$world->visitor->post('/send', ['number' => World::TO, 'text' => 'See you at 9'] + $form);
		World::same(2, $world->arrived());
	},
	'a refused message, corrected' => function (World $world): void {
		$world->fault('code', ['code' => 1704]);
		$world->send('too dear');
		World::same(
			['too dear Refused The gateway refused it: the account has too few credits. '
				. 'Correct it and send it as a new message'],
			$world->talk(),
		);
		preg_match('~/conversation\?id=\d+&amp;draft=\d+~', $world->visitor->page, $link);
		$world->visitor->get(html_entity_decode($link[0]));
		World::same('too dear', $world->visitor->form('/send')['text']);
		$world->visitor->submit('/send');
		World::same(1, $world->arrived());
	},
	'a message that did not leave is sent again' => function (World $world): void {
		$alone = $world->site(['SMS_DSN' => 'ezsms+http://demoezsms:1234@127.0.0.1:1/websmsapi']);
		$visitor = new Support\Browser($alone->address);
		$visitor->get('/')->submit('/send', ['number' => World::TO, 'text' => 'nobody there']);
		$alone->stop();
		World::same(
			['nobody there Not sent The gateway could not be reached; nothing was handed over. Send again'],
			$world->talk(),
		);
		$world->visitor->submit('/again');
		World::same(['nobody there Sent The gateway accepted it.'], $world->talk());
		World::same(1, $world->arrived());
	},
	'an unknown outcome, where the gateway had accepted' => function (World $world): void {
		$world->fault('drop');
		$world->send('lost reply');
		World::same(['lost reply Perhaps sent ' . LOST . ' Send again safely'], $world->talk());
		$world->visitor->submit('/again');
		World::same(
			['lost reply Sent The gateway had it already and did not send it twice. '
				. 'It gives no id for it now, so its delivery can’t be followed.'],
			$world->talk(),
		);
		World::same([1, 2], [$world->arrived(), $world->asked()]);
	},
	'a lost reply that is asked for again within the call' => function (World $world): void {
		$patient = $world->site(['SMS_DSN' => $world->dsn(1)]);
		$visitor = new Support\Browser($patient->address);
		$world->fault('drop');
		$visitor->get('/')->submit('/send', ['number' => World::TO, 'text' => 'lost reply']);
		$patient->stop();
		World::contains('lost reply Sent The gateway had it already', $world->talk()[0]);
		World::same([1, 2], [$world->arrived(), $world->asked()]);
	},
	'an unknown outcome, where the gateway had not accepted' => function (World $world): void {
		$world->fault('drop', ['accept' => false]);
		$world->send('lost request');
		$world->talk();
		$world->visitor->submit('/again');
		World::same(['lost request Sent The gateway accepted it.'], $world->talk());
		World::same(1, $world->arrived());
	},
	'a refusal after an unknown outcome proves nothing' => function (World $world): void {
		$world->fault('drop');
		$world->send('in doubt');
		$world->talk();
		$world->fault('code', ['code' => 1702]);
		$world->visitor->submit('/again');
		World::same(
			['in doubt Perhaps sent The first attempt may have gone out. The last one did not: '
				. 'The gateway refused it: the username or password is wrong.'],
			$world->talk(),
		);
	},
	'a message that was accepted is not sent again, whoever asks' => function (World $world): void {
		$world->fault('drop');
		$world->send('stale page');
		$world->talk();
		$stale = $world->visitor->form('/again');
		$world->visitor->post('/again', $stale);
		$world->visitor->post('/again', $stale);
		World::same(2, $world->asked());
	},
	'a message whose process was killed' => function (World $world): void {
		$world->send('killed');
		$world->change("UPDATE sent SET outcome = 'sending', words = '', repeatable = 1");
		World::same(['killed Being sent'], $world->talk());
		$form = ['message' => $world->value('SELECT id FROM sent')] + $world->visitor->form('/send');
		$world->visitor->post('/again', $form);
		World::same(1, $world->asked());

		$world->change('UPDATE sent SET started = started - 121');
		World::same(
			['killed Perhaps sent The site was interrupted while it sent this, so nobody can say whether it went out. '
				. 'Send again safely'],
			$world->talk(),
		);
		$world->visitor->submit('/again');
		World::same([1, 2], [$world->arrived(), $world->asked()]);
	},
	'a message that the gateway may have forgotten' => function (World $world): void {
		$world->fault('drop');
		$world->send('yesterday');
		$world->talk();
		$form = $world->visitor->form('/again');
		$world->change('UPDATE sent SET created = created - 23 * 3600 - 1');
		World::contains(LOST . ' It is too old to be sent again safely.', $world->talk()[0]);
		World::lacks('Send again safely', $world->talk()[0]);
		$world->visitor->post('/again', $form);
		World::same(1, $world->asked());
	},
	'a wrong number' => function (World $world): void {
		$world->send('Hello', '012-345 6789');
		World::same(422, $world->visitor->status);
		World::same(
			'The number must begin with a country code, not with 0. Nothing was sent.',
			$world->visitor->texts('p')[0],
		);
		World::same(['012-345 6789', 'Hello'], array_slice(array_values($world->visitor->form('/send')), 2));
		World::same(0, $world->asked());
	},
	'a wrong text' => function (World $world): void {
		$world->send("caf\xe9");
		World::same(422, $world->visitor->status);
		World::contains('The text is not well-formed UTF-8 at offset 3. Nothing was sent.', $world->visitor->page);
		$world->send(" \n");
		World::same(422, $world->visitor->status);
		World::same(0, $world->asked());
	},
	'a form of another site sends nothing' => function (World $world): void {
		$form = ['number' => World::TO, 'text' => 'spam'] + $world->visitor->get('/')->form('/send');
		foreach ([['csrf' => 'guess'], ['csrf' => ''], ['csrf' => ['x']]] as $wrong) {
			World::same(403, $world->visitor->post('/send', $wrong + $form)->status);
			World::same(403, $world->visitor->post('/again', $wrong + ['message' => 1])->status);
		}
		World::same(0, $world->asked());
	},
	'pages that are not there' => function (World $world): void {
		World::same(404, $world->visitor->get('/nothing')->status);
		World::same(404, $world->visitor->get('/conversation?id=999')->status);
		World::same(405, $world->visitor->get('/send')->status);
	},
	'a site without its configuration says so in its log only' => function (World $world): void {
		$alone = $world->site(['CALLBACK_SECRET' => '']);
		$visitor = (new Support\Browser($alone->address))->get('/');
		$alone->stop();
		World::same(500, $visitor->status);
		World::lacks('CALLBACK_SECRET', $visitor->page);
	},
];
