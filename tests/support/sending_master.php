<?php
// SPDX-License-Identifier: MIT
/* The tests' site: what PHP-FPM's master runs before it forks its workers. */

require __DIR__ . '/sending.php';

file_put_contents(dirname(__DIR__) . '/temp/master', json_encode(send('master')));
