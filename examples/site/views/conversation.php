<?php // SPDX-License-Identifier: MIT ?>
<h1><?= $this->number($number) ?></h1>
<ol class="talk">
<?php foreach ($messages as $message): ?>
	<li class="<?= $message->mine ? 'mine' : 'theirs' ?> <?= $message->mood ?>">
		<p class="bubble" dir="auto"><?= $this->escape($message->text) ?></p>
		<p class="fate"><b><?= $this->escape($message->title) ?></b> <?= $this->time($message->at) ?></p>
<?php if ($message->words !== ''): ?>
		<p class="words"><?= $this->escape($message->words) ?></p>
<?php endif ?>
<?php if ($message->button !== null): ?>
		<form method="post" action="/again">
			<input type="hidden" name="csrf" value="<?= $csrf ?>">
			<input type="hidden" name="message" value="<?= $message->id ?>">
			<button class="small"><?= $message->button ?></button>
		</form>
<?php elseif ($message->refused): ?>
		<p class="words"><a href="/conversation?id=<?= $contact ?>&amp;draft=<?= $message->id ?>#compose">Correct it and send it as a new message</a></p>
<?php endif ?>
	</li>
<?php endforeach ?>
</ol>
<p class="faint"><a href="/conversation?id=<?= $contact ?>">Look again</a> for what has arrived since.</p>
<?php require __DIR__ . '/compose.php' ?>
