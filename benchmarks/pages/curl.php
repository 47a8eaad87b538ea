<?php

// SPDX-License-Identifier: MIT
//
// A web request that sends one SMS, by PHP's curl extension as sites use it: a handle can't outlive the request, so each
// opens a connection.

require __DIR__ . '/curl_send.php';

$begin = hrtime(true);
$id = send('curl', []);
header('Send-Time: ' . hrtime(true) - $begin);
echo $id;
