<?php // SPDX-License-Identifier: MIT ?>
<?php if ($problem !== ''): ?>
<p class="problem" role="alert"><?= $this->escape($problem) ?> Nothing was sent.</p>
<?php endif ?>
<form class="compose" method="post" action="/send" id="compose">
	<input type="hidden" name="csrf" value="<?= $csrf ?>">
	<input type="hidden" name="form" value="<?= $form ?>">
<?php if ($contact === null): ?>
	<label for="number">To</label>
	<input id="number" name="number" type="tel" required placeholder="+60 12-345 6789" autocomplete="tel"
		value="<?= $this->escape($number) ?>">
<?php else: ?>
	<input type="hidden" name="contact" value="<?= $contact ?>">
	<input type="hidden" name="number" value="<?= $this->escape($number) ?>">
<?php endif ?>
	<label for="text">Text</label>
	<textarea id="text" name="text" rows="3" required dir="auto"><?= $this->escape($text) ?></textarea>
	<button>Send</button>
</form>
