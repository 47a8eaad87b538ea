<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
	$prefix = 'EzSms\\Sandbox\\';
	if (!str_starts_with($class, $prefix)) {
		return;
	}
	$file = __DIR__ . '/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
	if (is_file($file)) {
		require $file;
	}
});
