<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// Checks composer.json by the schema whose file is named, and by what no schema can say: that the options which PIE
// hands to configure are those of config.m4, and that older releases of PIE can read it too.

chdir(dirname(__DIR__, 2));
require 'JsonSchema/autoload.php';

$problems = [];
$schema = json_decode((string) file_get_contents($argv[1]));
$package = json_decode((string) file_get_contents('composer.json'));
isset($schema->properties->{'php-ext'}) || $problems[] = 'the schema says nothing of PHP extensions';

$validator = new JsonSchema\Validator();
$validator->validate($package, $schema);
foreach ($validator->getErrors() as $error) {
	$problems[] = "$error[property]: $error[message]";
}

// A property that the schema doesn't know would not be noticed otherwise: it permits them.
$known = array_keys((array) $schema->properties->{'php-ext'}->properties);
foreach (array_diff(array_keys((array) $package->{'php-ext'}), $known) as $name) {
	$problems[] = "php-ext.$name: no such setting";
}

// Before 1.4, PIE ends with a TypeError at a list.
is_array($package->{'php-ext'}->{'download-url-method'} ?? null)
	&& $problems[] = 'php-ext.download-url-method: a list, which older releases of PIE cannot read';

preg_match('~<license [^>]*>(.+)</license>~', (string) file_get_contents('package.xml'), $licence)
	&& $licence[1] === $package->license || $problems[] = 'license: not that of package.xml';

preg_match_all('~^PHP_ARG_(ENABLE|WITH)\(\[([\w-]+)\]~m', (string) file_get_contents('config.m4'), $matches, PREG_SET_ORDER);
$options = array_map(static fn(array $match): string => strtolower($match[1]) . "-$match[2]", $matches);
// The first builds the extension at all, which phpize does by itself.
array_shift($options);
$named = array_column($package->{'php-ext'}->{'configure-options'}, 'name');
foreach (array_merge(array_diff($options, $named), array_diff($named, $options)) as $name) {
	$problems[] = "php-ext.configure-options: --$name is not both there and in config.m4";
}

foreach ($problems as $problem) {
	fwrite(STDERR, "composer.json: $problem\n");
}
exit($problems ? 1 : 0);
