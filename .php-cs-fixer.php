<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// How PHP is written here, for scripts/check-php-style: PER-CS 3 with tabs, and some rules that find what was left
// behind. A phpt is not asked: what it holds is compared octet for octet.

$finder = (new PhpCsFixer\Finder())
	->in([__DIR__ . '/benchmarks', __DIR__ . '/examples', __DIR__ . '/sandbox', __DIR__ . '/tests'])
	->name('*.php')
	->append([
		__FILE__,
		__DIR__ . '/sandbox/bin/ezsms-dispatcher',
		__DIR__ . '/sandbox/bin/ezsms-sandbox',
		__DIR__ . '/scripts/check-versions',
		__DIR__ . '/scripts/package-xml',
	]);

return (new PhpCsFixer\Config())
	->setFinder($finder)
	->setIndent("\t")
	->setUsingCache(false)
	->setRules([
		'@PER-CS3x0' => true,

		// The SPDX line stands right below the tag, and tells what the file is for where nothing else does.
		'blank_line_after_opening_tag' => false,
		// A constructor that only promotes ends like every other function.
		'single_line_empty_body' => false,
		// Command lines and tables have several words in a line; an attribute stands before its parameter.
		'method_argument_space' => ['on_multiline' => 'ignore', 'attribute_placement' => 'ignore'],
		'array_indentation' => false,
		// These are wrong about an echo of many lines, and about a comment before the closing tag.
		'statement_indentation' => false,
		'no_trailing_whitespace_in_comment' => false,
		// Functions come after the classes of the same namespace without one.
		'blank_line_between_import_groups' => false,

		'array_syntax' => true,
		'no_blank_lines_after_phpdoc' => true,
		'no_empty_comment' => true,
		'no_empty_phpdoc' => true,
		'no_empty_statement' => true,
		'no_extra_blank_lines' => true,
		'no_mixed_echo_print' => true,
		'no_singleline_whitespace_before_semicolons' => true,
		'no_superfluous_phpdoc_tags' => true,
		'no_unneeded_braces' => true,
		'no_unneeded_control_parentheses' => true,
		'no_unset_cast' => true,
		'no_unused_imports' => true,
		'no_useless_concat_operator' => true,
		'no_useless_else' => true,
		'no_useless_return' => true,
		'no_whitespace_before_comma_in_array' => true,
		'object_operator_without_whitespace' => true,
		'phpdoc_indent' => true,
		'phpdoc_trim' => true,
		'phpdoc_types' => true,
		'standardize_not_equals' => true,
		'trim_array_spaces' => true,
		'whitespace_after_comma_in_array' => true,
	]);
