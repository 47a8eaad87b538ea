<?php

// SPDX-License-Identifier: MIT
//
// A small page that has nothing to do with the extension: it reads its query and lists fifty things.

$search = trim($_GET['search'] ?? '');
$things = [];
for ($i = 1; $i <= 50; $i++) {
	$things[] = ['name' => "Thing <$i>", 'price' => $i * 19.9, 'since' => 1_700_000_000 + $i * 86400];
}
$found = array_filter($things, fn(array $thing): bool => $search === '' || str_contains($thing['name'], $search));
usort($found, fn(array $a, array $b): int => $b['price'] <=> $a['price']);
?>
<!doctype html>
<title><?= count($found) ?> things</title>
<table>
<?php foreach ($found as $thing): ?>
	<tr>
		<td><?= htmlspecialchars($thing['name']) ?>
		<td><?= number_format($thing['price'], 2) ?>
		<td><?= date('Y-m-d', $thing['since']) ?>
	</tr>
<?php endforeach ?>
</table>
