<?php // SPDX-License-Identifier: MIT ?>
<h1>New message</h1>
<?php require __DIR__ . '/compose.php' ?>
<h2>Conversations</h2>
<?php if ($contacts === []): ?>
<p class="faint">None yet. What you send and what phones write to you will be here.</p>
<?php else: ?>
<ul class="contacts">
<?php foreach ($contacts as $one): ?>
	<li><a href="/conversation?id=<?= $one->id ?>">
		<span class="row"><strong><?= $this->number($one->number) ?></strong> <?= $this->time($one->touched) ?></span>
		<span class="latest" dir="auto"><?= $this->escape($one->latest) ?></span>
	</a></li>
<?php endforeach ?>
</ul>
<?php endif ?>
