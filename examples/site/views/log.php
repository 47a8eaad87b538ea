<?php // SPDX-License-Identifier: MIT ?>
<h1>Callbacks</h1>
<p class="faint">What the gateway called this site with, without the site’s own secret. The latest 100.</p>
<?php if ($callbacks === []): ?>
<p>None yet.</p>
<?php else: ?>
<ul class="log">
<?php foreach ($callbacks as $callback): ?>
	<li class="<?= str_replace(' ', '-', $callback->verdict) ?>">
		<span class="row"><span><b><?= $this->escape($callback->verdict) ?></b> · <?= $this->escape($callback->kind) ?></span>
			<?= $this->time($callback->at) ?></span>
<?php if ($callback->reason !== ''): ?>
		<span><?= $this->escape($callback->reason) ?></span>
<?php endif ?>
		<code><?= $this->escape($callback->query) ?></code>
	</li>
<?php endforeach ?>
</ul>
<?php endif ?>
