<?php
// SPDX-License-Identifier: MIT
/* The tests' site: /idle.php sends nothing. */

require __DIR__ . '/sending.php';

echo json_encode(process());
