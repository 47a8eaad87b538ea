--TEST--
Hostile and broken queries, by a table
--EXTENSIONS--
ezsms
--INI--
max_input_vars=1
ezsms.callback_aliases="MsgId=MessageId, Shortcode=ShortCode"
--FILE--
<?php
require __DIR__ . '/../support/callbacks.php';

foreach (require __DIR__ . '/../support/callback_cases.php' as $name => [$page, $query, $expected]) {
	$facts = facts(fn () => read_callback($page, $query));
	if (line($facts) !== line($expected)) {
		echo "$name\nexpected ", line($expected), "\nactual   ", line($facts), "\n";
	}
}
echo "done\n";
?>
--EXPECT--
done
