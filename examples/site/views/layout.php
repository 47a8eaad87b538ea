<?php // SPDX-License-Identifier: MIT ?>
<!DOCTYPE html>
<html lang="en">
<head>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<title><?= $this->escape($title) ?></title>
	<link rel="stylesheet" href="/site.css">
</head>
<body>
<header class="bar">
	<nav>
		<a href="/"<?= $current === 'home' ? ' aria-current="page"' : '' ?>>Messages</a>
		<a href="/log"<?= $current === 'log' ? ' aria-current="page"' : '' ?>>Callbacks</a>
	</nav>
</header>
<main>
<?= $content ?>
</main>
</body>
</html>
