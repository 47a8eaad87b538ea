<?php // SPDX-License-Identifier: MIT ?>
<h1><?= $this->escape($title) ?></h1>
<p><?= $this->escape($words) ?></p>
<p><a href="/">To the messages</a></p>
