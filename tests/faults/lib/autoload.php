<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
	$file = __DIR__ . '/' . basename(strtr($class, '\\', '/')) . '.php';
	if (str_starts_with($class, 'EzSms\\Faults\\') && is_file($file)) {
		require $file;
	}
});
