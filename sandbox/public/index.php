<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

require __DIR__ . '/../src/autoload.php';

EzSms\Sandbox\App::run();
