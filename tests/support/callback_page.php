<?php
// SPDX-License-Identifier: MIT
/*
 * The tests' site: /report.php, /message.php and /authenticate.php are this file. What came of the current
 * request goes out as JSON, behind the name of what runs PHP.
 */

require __DIR__ . '/callbacks.php';

header('Content-Type: application/json');
echo json_encode(
	[PHP_SAPI, facts(fn() => read_callback(basename($_SERVER['SCRIPT_NAME'], '.php')))],
	JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR,
);
